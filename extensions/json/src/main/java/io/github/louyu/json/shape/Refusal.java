package io.github.louyu.json.shape;

import io.github.louyu.text.Bilingual;

/** Says in both languages why no value can be made of what a document says. */
public final class Refusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    /**
     * Refuses.
     *
     * @param reason the whole sentence; it repeats no personal data
     */
    public Refusal(Bilingual reason) {
        super(reason.en());
        this.zh = reason.zh();
        this.en = reason.en();
    }

    Bilingual reason() {
        return Bilingual.of(zh, en);
    }
}
