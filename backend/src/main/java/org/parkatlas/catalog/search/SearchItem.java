package org.parkatlas.catalog.search;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoPoint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An object that answers a question.
 *
 * @param plan    the plan it belongs to, null if it belongs to none
 * @param matched the name that answers, as it is written
 * @param match   how it answers
 * @param hint    what tells it from others of the same name: the place, then what it is
 * @param key     where it stands in the list
 */
@Schema(name = "SearchItem")
record SearchItem(
        String kind,
        String id,
        @Nullable String plan,
        String name,
        @Nullable String shortName,
        String matched,
        Match match,
        @Nullable GeoPoint position,
        String hint,
        @JsonIgnore List<String> key) {

    SearchItem {
        key = List.copyOf(key);
    }

    /** How a name answers a question. */
    enum Match {
        EXACT,
        PREFIX,
        CONTAINS,

        /** Read aloud, from its start or from a syllable. */
        PINYIN,

        /** By the first letters of its syllables. */
        INITIALS;

        /** The tiers in search.sql. */
        private static final List<Match> OF_TIER =
                List.of(EXACT, PREFIX, PINYIN, INITIALS, PINYIN, INITIALS, CONTAINS, PINYIN, INITIALS);

        static Match ofTier(int tier) {
            return OF_TIER.get(tier);
        }

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
