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
 * @param filter  how lists are filtered by it, null if they cannot be
 * @param source  where a document speaks of it, null where none does
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
        @Nullable SearchFilter filter,
        @Nullable SearchSource source,
        @JsonIgnore List<String> key) {

    SearchItem {
        key = List.copyOf(key);
    }

    /** A clause of a document. */
    @Schema(name = "SearchSource")
    record SearchSource(String document, String clause) {}

    /** How a name answers a question. */
    enum Match {
        EXACT,
        PREFIX,
        CONTAINS,

        /** Read aloud, from its start or from a syllable. */
        PINYIN,

        /** By the first letters of its syllables. */
        INITIALS,

        /** It is about what is asked. */
        ABOUT,

        /** It sounds like the question or is a mistake away. */
        SIMILAR;

        /** The tiers in match-names.sql, match-words.sql and match-sounds.sql. */
        private static final List<Match> OF_TIER = List.of(
                EXACT, PREFIX, PINYIN, INITIALS, PINYIN, PREFIX, INITIALS, CONTAINS, PINYIN, INITIALS, ABOUT, CONTAINS,
                ABOUT, SIMILAR, SIMILAR, SIMILAR, SIMILAR);

        static Match ofTier(int tier) {
            return OF_TIER.get(tier);
        }

        /** Whether it is called like that, and not only about it or like it. */
        boolean isByName() {
            return this != ABOUT && this != SIMILAR;
        }

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
