package io.github.louyu.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.louyu.rules.MoneyFact;
import io.github.louyu.text.Bilingual;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/**
 * What a policy gives (扶持内容): access to a service, or money, with how it is rounded, when it is paid and who pays it.
 * Immutable; each method gives another benefit. What does not fit is found when a {@link PolicyCatalogue} is made of it.
 *
 * <p>Money is worked out exactly and rounded once, to the smallest unit of its currency and half up unless said otherwise.
 *
 * <pre>{@code
 * Benefit.rateOf(rentPaid(), "30%").cappedAt(Money.parse("CNY 20000"))
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class Benefit<S> {

    private final @Nullable Bilingual service;
    private final @Nullable Amount<S> amount;
    private final BenefitTerms terms;

    private Benefit(@Nullable Bilingual service, @Nullable Amount<S> amount, BenefitTerms terms) {
        this.service = service;
        this.amount = amount;
        this.terms = terms;
    }

    /**
     * Gives access to a service.
     *
     * @param <S> the type of the subject
     * @param service what it is
     * @return the benefit
     */
    public static <S> Benefit<S> service(Bilingual service) {
        return new Benefit<>(requireNonNull(service, "service"), null, BenefitTerms.defaults());
    }

    /**
     * Gives money.
     *
     * @param <S> the type of the subject
     * @param amount how much, in money
     * @return the benefit
     */
    public static <S> Benefit<S> of(Amount<S> amount) {
        return new Benefit<>(null, requireNonNull(amount, "amount"), BenefitTerms.defaults());
    }

    /**
     * Gives a fixed sum.
     *
     * @param <S> the type of the subject
     * @param money how much
     * @return the benefit
     */
    public static <S> Benefit<S> fixed(BigMoneyProvider money) {
        return of(Amount.fixed(money));
    }

    /**
     * Gives a share of what a fact says.
     *
     * @param <S> the type of the subject
     * @param base the fact
     * @param percent the share, from {@code "0%"} to {@code "100%"}
     * @return the benefit
     * @throws IllegalArgumentException if it is not a number followed by a per cent sign
     */
    public static <S> Benefit<S> rateOf(MoneyFact<S> base, String percent) {
        return of(Amount.of(base).rate(percent));
    }

    /**
     * Caps the money (封顶).
     *
     * @param cap the most, not negative
     * @return the benefit with it
     * @throws IllegalStateException if the benefit is a service
     */
    public Benefit<S> cappedAt(BigMoneyProvider cap) {
        return new Benefit<>(null, money().cappedAt(cap), terms);
    }

    /**
     * Gives at least so much (保底).
     *
     * @param floor the least, not negative
     * @return the benefit with it
     * @throws IllegalStateException if the benefit is a service
     */
    public Benefit<S> atLeast(BigMoneyProvider floor) {
        return new Benefit<>(null, money().atLeast(floor), terms);
    }

    /**
     * Names the benefit, where a policy has several.
     *
     * @param label the name
     * @return the benefit with it
     */
    public Benefit<S> named(Bilingual label) {
        Optional<Bilingual> stated = Optional.of(label).filter(text -> !text.equals(service));
        return new Benefit<>(service, amount, terms.withLabel(stated));
    }

    /**
     * Says that the sum is the most, and that the authority decides how much of it is given (最高不超过). Such a sum is never
     * counted as sure.
     *
     * @return the benefit with it
     * @throws IllegalStateException if the benefit is a service
     */
    public Benefit<S> asCeiling() {
        return new Benefit<>(service, money(), terms.withIsCeiling(true));
    }

    /**
     * Rounds the money otherwise than half up to the smallest unit of its currency.
     *
     * @param decimals to how many decimals, at most those of the currency; -2 for whole hundreds
     * @param mode which way
     * @return the benefit with it
     * @throws IllegalStateException if the benefit is a service
     */
    public Benefit<S> rounded(int decimals, RoundingMode mode) {
        return new Benefit<>(service, money(), terms.withDecimals(decimals).withRounding(requireNonNull(mode, "mode")));
    }

    /**
     * Pays the money over several years in parts (分期拨付), from the year of the application on. Each part is what is due by
     * then, rounded down to the smallest unit of the currency, less what was paid; so the parts add up.
     *
     * @param weights the parts, each more than zero: 40, 30, 30, or 4, 3, 3; unless given, all at once
     * @return the benefit with them
     * @throws IllegalStateException if the benefit is a service
     */
    public Benefit<S> inInstalments(int... weights) {
        return new Benefit<>(service, money(), terms.withInstalments(Ints.asList(weights)));
    }

    /**
     * Gives the money again in each of several years, from the year of the application on, by the facts of today.
     *
     * @param years how many years, from 1; unless given, once
     * @return the benefit with it
     * @throws IllegalStateException if the benefit is a service
     */
    public Benefit<S> eachYearFor(int years) {
        return new Benefit<>(service, money(), terms.withYears(years));
    }

    /**
     * Shares the cost between authorities (分级承担). The shares of one payment are rounded as instalments are, in the order given.
     *
     * @param first a share
     * @param others more shares, all together 100%; unless given, the issuer of the catalogue pays all
     * @return the benefit with them
     * @throws IllegalStateException if the benefit is a service
     */
    public Benefit<S> sharedBy(CostShare first, CostShare... others) {
        return new Benefit<>(
                service,
                money(),
                terms.withShares(ImmutableList.<CostShare>builder()
                        .add(first)
                        .add(others)
                        .build()));
    }

    /**
     * Gives the service.
     *
     * @return what it is, empty if the benefit is money
     */
    public Optional<Bilingual> service() {
        return Optional.ofNullable(service);
    }

    /**
     * Gives how the money is worked out.
     *
     * @return the amount before rounding, empty if the benefit is a service
     */
    public Optional<Amount<S>> amount() {
        return Optional.ofNullable(amount);
    }

    /**
     * Gives the name for people.
     *
     * @return the name, else the service; empty if the benefit is money without a name
     */
    public Optional<Bilingual> label() {
        return terms.label().or(this::service);
    }

    /**
     * Tells whether the sum is the most, of which the authority decides how much is given.
     *
     * @return true if it is
     */
    public boolean isCeiling() {
        return terms.isCeiling();
    }

    /**
     * Gives to how many decimals the money is rounded.
     *
     * @return the decimals; empty for as many as its currency has
     */
    public Optional<Integer> decimals() {
        return terms.decimals();
    }

    /**
     * Gives which way the money is rounded.
     *
     * @return the way, half up unless given
     */
    public RoundingMode rounding() {
        return terms.rounding();
    }

    /**
     * Gives in which parts the money is paid over the years.
     *
     * @return the weights of the parts; none if it is paid at once
     */
    public ImmutableList<Integer> instalments() {
        return terms.instalments();
    }

    /**
     * Gives in how many years the money is given again.
     *
     * @return the years, 1 unless given
     */
    public int years() {
        return terms.years();
    }

    /**
     * Gives who shares the cost.
     *
     * @return the shares; none if the issuer of the catalogue pays all
     */
    public ImmutableList<CostShare> shares() {
        return terms.shares();
    }

    BenefitTerms terms() {
        return terms;
    }

    @SuppressWarnings("unchecked") // a benefit only reads its subject, so one for a wider type serves a narrower one
    static <S> Benefit<S> narrowed(Benefit<? super S> benefit) {
        return (Benefit<S>) requireNonNull(benefit, "benefit");
    }

    private Amount<S> money() {
        if (amount == null) {
            throw new IllegalStateException("benefit: a service has no amount, but was given a term of money");
        }
        return amount;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Benefit<?> that
                && Objects.equals(service, that.service)
                && Objects.equals(amount, that.amount)
                && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(service, amount, terms);
    }

    @Override
    public String toString() {
        return "Benefit[" + label().map(Bilingual::en).orElse("money") + "]";
    }
}
