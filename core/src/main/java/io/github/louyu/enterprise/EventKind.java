package io.github.louyu.enterprise;

import static io.github.louyu.enterprise.Problems.SENTENCES;
import static java.util.Objects.requireNonNull;

import io.github.louyu.text.Bilingual;
import java.util.Map;

/**
 * A kind of event in the life of an enterprise (事件类型). The constants are those of the six mandatory visits; a host adds
 * its own. Kinds are equal if their codes are; the label is for people.
 *
 * <pre>{@code
 * static final EventKind LABOUR_DISPUTE = EventKind.of("LABOUR_DISPUTE", Bilingual.of("劳资纠纷", "labour dispute"));
 * }</pre>
 *
 * @param code the stable code, not blank
 * @param label the name for people
 */
public record EventKind(String code, Bilingual label) {

    /** An executive changed (企业高管变动). */
    public static final EventKind EXECUTIVE_CHANGE = of("EXECUTIVE_CHANGE", Bilingual.of("高管变动", "executive change"));

    /** Leaders of the headquarters visit the city (总部领导来沪考察). */
    public static final EventKind HEADQUARTERS_LEADER_VISIT =
            of("HEADQUARTERS_LEADER_VISIT", Bilingual.of("总部领导来沪考察", "headquarters leaders' visit"));

    /** The enterprise says that it will move (企业搬迁). */
    public static final EventKind RELOCATION_NOTICE =
            of("RELOCATION_NOTICE", Bilingual.of("搬迁通知", "relocation notice"));

    /** The enterprise says that it will stay after all (撤回搬迁). */
    public static final EventKind RELOCATION_WITHDRAWN =
            of("RELOCATION_WITHDRAWN", Bilingual.of("撤回搬迁", "relocation withdrawal"));

    /** A lease was renewed (续租). */
    public static final EventKind LEASE_RENEWED = of("LEASE_RENEWED", Bilingual.of("续租", "lease renewed"));

    /** A significant individual case came up (重要个性情况). */
    public static final EventKind SPECIAL_CASE_OPENED =
            of("SPECIAL_CASE_OPENED", Bilingual.of("重要个性情况", "significant individual case"));

    /** A significant individual case was closed (个性情况办结). */
    public static final EventKind SPECIAL_CASE_CLOSED =
            of("SPECIAL_CASE_CLOSED", Bilingual.of("个性情况办结", "significant individual case closed"));

    /**
     * Checks the code.
     *
     * @param code the stable code, not blank
     * @param label the name for people
     * @throws IllegalArgumentException if it is blank
     */
    public EventKind {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        if (code.isBlank()) {
            throw SENTENCES.refusal("event-kind.blank", Map.of("code", code));
        }
    }

    /**
     * Makes a kind of event.
     *
     * @param code the stable code, not blank
     * @param label the name for people
     * @return the kind
     * @throws IllegalArgumentException if the code is blank
     */
    public static EventKind of(String code, Bilingual label) {
        return new EventKind(code, label);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventKind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
