package org.parkatlas.catalog.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.search.index.Cores;
import org.parkatlas.catalog.search.index.SearchObject;
import org.parkatlas.catalog.search.index.Sounds;
import org.parkatlas.identity.Viewer;

/**
 * One way to look for what was asked.
 *
 * @param sql        the whole statement
 * @param values     its parameters, apart from those of the page
 * @param understood what it takes the question for
 */
record Attempt(String sql, Map<String, @Nullable Object> values, Understood understood) {

    /** The question as it was typed. */
    static Attempt byName(SearchStatements statements, Question question, String typed) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("question", question.text());
        values.put("end", question.end());
        values.put("grams", question.grams());
        values.put("contains", question.contains());
        values.put("at_syllable", question.atSyllable());
        values.put("spoken", question.spoken());
        values.put("written", question.written());
        return new Attempt(statements.byName(question), values, Understood.whole(Understood.How.TYPED, typed));
    }

    /** A code as it was typed, in the views of kinds that the index does not have. */
    static Optional<Attempt> byCode(SearchStatements statements, Viewer viewer, String typed) {
        var code = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        var values = Map.<String, @Nullable Object>of("typed", code, "typed_end", code + Question.LAST);
        return statements
                .inViews(viewer)
                .filter(sql -> code.chars().anyMatch(Character::isDigit))
                .map(sql -> new Attempt(sql, values, Understood.whole(Understood.How.TYPED, typed)));
    }

    /** Names that sound like the question, or like it without the word for its kind. */
    static Attempt bySound(SearchStatements statements, String folded, Understood understood) {
        var sounds = new ArrayList<>(List.of(Sounds.ofQuestion(folded)));
        Cores.of(folded).map(Sounds::ofQuestion).ifPresent(sounds::add);
        return new Attempt(
                statements.bySound(),
                Map.of(
                        "whole",
                        sounds.stream().flatMap(it -> it.whole().stream()).toArray(Integer[]::new),
                        "keys",
                        sounds.stream().flatMap(it -> it.keys().stream()).toArray(Integer[]::new)),
                understood);
    }

    /** The parts of a question. */
    static Attempt byWords(SearchStatements statements, Asked asked, Understood understood) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, @Nullable Object>();
        var patterns = asked.words().stream().map("%%%s%%"::formatted).toArray(String[]::new);
        values.put("patterns", patterns);
        if (patterns.length > 0) {
            conditions.add(
                    "search_grams(words) @> CAST(:grams AS text[]) AND words LIKE ALL (CAST(:patterns AS text[]))");
            values.put("grams", Question.gramsOf(asked.words()));
        }
        if (!asked.latin().isEmpty()) {
            conditions.add("to_tsvector('english', latin) @@ plainto_tsquery('english', :latin)");
            values.put("latin", String.join(" ", asked.latin()));
        }
        addPlaces(asked, conditions, values);
        return new Attempt(statements.byWords(conditions), values, understood);
    }

    private static void addPlaces(Asked asked, List<String> conditions, Map<String, @Nullable Object> values) {
        var codes = asked.places().stream().map(Asked.Place::code).toArray(String[]::new);
        if (asked.isPlace()) {
            conditions.add("code = :code AND places @> CAST(:places AS text[])");
            values.put("code", mostSpecific(codes));
            values.put("places", codes);
            return;
        }
        if (!asked.kinds().isEmpty()) {
            conditions.add("kind = ANY (CAST(:kinds AS text[]))");
            values.put("kinds", asked.kinds().toArray(String[]::new));
        }
        if (codes.length > 0) {
            conditions.add("places @> CAST(:places AS text[])");
            values.put("places", codes);
        }
        if (codes.length > 0 && !asked.kinds().isEmpty()) {
            conditions.add("places && CAST(:kinds_in_places AS text[])");
            values.put(
                    "kinds_in_places",
                    asked.kinds().stream()
                            .map(kind -> SearchObject.kindIn(kind, mostSpecific(codes)))
                            .toArray(String[]::new));
        }
    }

    /** The code with the fewest zeros at its end: a county rather than its city. */
    private static String mostSpecific(String[] codes) {
        var narrowest = codes[0];
        for (var code : codes) {
            if (code.replaceFirst("(00)+$", "").length()
                    >= narrowest.replaceFirst("(00)+$", "").length()) {
                narrowest = code;
            }
        }
        return narrowest;
    }
}
