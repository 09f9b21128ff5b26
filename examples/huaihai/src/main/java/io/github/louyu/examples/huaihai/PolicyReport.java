package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import io.github.louyu.enterprise.AttributeValue;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.Entry;
import io.github.louyu.enterprise.EntryId;
import io.github.louyu.enterprise.FileContent;
import io.github.louyu.enterprise.Known;
import io.github.louyu.enterprise.Lease;
import io.github.louyu.examples.catalogues.Catalogues;
import io.github.louyu.examples.catalogues.HuaihaiMeasures;
import io.github.louyu.examples.catalogues.PolicyFacts;
import io.github.louyu.rules.eligibility.EligibilityEngine;
import io.github.louyu.rules.eligibility.EligibilityReport;
import io.github.louyu.rules.eligibility.PolicyCatalogue;
import io.github.louyu.rules.eligibility.PolicyReach;
import io.github.louyu.rules.eligibility.SubjectType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which published policies one enterprise qualifies for, and how many enterprises each reaches.
 *
 * @param enterprise the enterprise
 * @param eligibility how it stands to each policy
 * @param reach how many enterprises stand how to each policy
 * @param enterprises how many there are
 */
record PolicyReport(
        Enterprise enterprise, EligibilityReport eligibility, ImmutableList<PolicyReach> reach, int enterprises) {

    /** Assesses the enterprise, with what is told of it, and all as the tables have them. */
    static Optional<PolicyReport> assess(HuaihaiData data, PolicyQuestion question, LocalDate date) {
        Enterprise enterprise = data.enterprises().get(question.enterprise());
        if (enterprise == null) {
            return Optional.empty();
        }
        List<PolicyCatalogue> catalogues = new ArrayList<>(Catalogues.all());
        catalogues.add(HuaihaiMeasures.catalogue());
        EligibilityEngine<EnterpriseFile> engine = EligibilityEngine.of(catalogues, SubjectType.ENTERPRISE);
        List<EnterpriseFile> files = data.files().map(PolicyReport::withOffice).toList();
        EnterpriseFile told = append(withOffice(enterprise.file()), question.contents(date), date, "told-");
        return Optional.of(
                new PolicyReport(enterprise, engine.assess(told, date), engine.reach(files, date), files.size()));
    }

    /** The leases of a file say how much office space an enterprise rents, on the last day of which the tables speak. */
    private static EnterpriseFile withOffice(EnterpriseFile file) {
        LocalDate date = FigureComputation.ARTICLE_DAY;
        List<Lease> leases = file.known(Lease.class, date).stream()
                .map(Known::content)
                .filter(lease -> lease.isActiveOn(date))
                .toList();
        if (leases.isEmpty()
                || leases.stream().anyMatch(lease -> lease.areaSquareMetres().isEmpty())) {
            return file;
        }
        BigDecimal area = leases.stream()
                .flatMap(lease -> lease.areaSquareMetres().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return append(
                file,
                List.of(
                        AttributeValue.from(PolicyFacts.OWN_USE_AREA, area, date),
                        AttributeValue.from(PolicyFacts.OFFICE_IS_RENTED, true, date)),
                date,
                "lease-");
    }

    private static EnterpriseFile append(
            EnterpriseFile file, List<? extends FileContent> contents, LocalDate date, String prefix) {
        EnterpriseFile result = file;
        for (FileContent content : contents) {
            result = result.append(Entry.of(EntryId.of(prefix + result.log().size()), date, content));
        }
        return result;
    }
}
