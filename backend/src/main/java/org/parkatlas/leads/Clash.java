package org.parkatlas.leads;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What does not go together in a lead.
 *
 * @param code  of the parcel, null where it is about none
 * @param other whose lead it clashes with, null where it is about none
 */
record Clash(Kind kind, @Nullable String code, @Nullable Other other) {

    /** A lead of somebody, told by its number and the post that noted the parcel. */
    record Other(String number, Wording post) {}

    /** What is wrong. */
    enum Kind {
        /** Another client wants the same parcel, or has reserved it. */
        PLOT_SHARED("一地两家", "one parcel, two clients"),

        /** There is a contract, and no parcel is kept for it. */
        SIGNED_WITHOUT_PLOT("签约无地", "signed, no parcel"),

        /** There is a contract, and nothing has been built on the parcel for a full year (闲置土地处置办法, 第二条). */
        PLOT_IDLE("签约地闲置", "signed, parcel idle"),

        /** The parcel is no longer registered, or not in the counties of the post. */
        PLOT_GONE("地块已撤", "parcel gone");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** What people call it. */
        Wording title() {
            return new Wording(zh, en);
        }

        /** The name in JSON. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
