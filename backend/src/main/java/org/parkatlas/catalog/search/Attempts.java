package org.parkatlas.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.parkatlas.catalog.search.index.Cores;
import org.parkatlas.catalog.search.index.Folding;
import org.parkatlas.catalog.search.index.Sounds;
import org.parkatlas.identity.Reading;

/**
 * The ways to look for what was asked, the most literal first. The first that finds anything answers, so that nothing that
 * was guessed stands beside what was typed.
 */
final class Attempts {

    /** A shorter word is not taken for two, and of a longer one there are too many ways. */
    private static final int SHORTEST_TO_CUT = 4;

    private static final int LONGEST_TO_CUT = 16;

    private static final int SHORTEST_PART = 2;

    private final SearchStatements statements;
    private final Reading reading;

    Attempts(SearchStatements statements, Reading reading) {
        this.statements = statements;
        this.reading = reading;
    }

    /** All ways, each made when it is asked for. */
    Stream<Attempt> of(String typed, Question question, Vocabulary vocabulary) {
        var asked = vocabulary.read(typed);
        Stream<Supplier<Stream<Attempt>>> ways = Stream.of(
                () -> Attempt.byCode(statements, reading.viewer(), typed).stream(),
                () -> Stream.of(Attempt.byName(statements, question, typed)),
                () -> inParts(asked),
                () -> Stream.of(
                        Attempt.bySound(statements, question.text(), Understood.whole(Understood.How.SIMILAR, typed))),
                () -> longestWord(asked).stream().flatMap(word -> cut(asked, word)),
                () -> mended(asked),
                () -> shortened(asked));
        return ways.flatMap(Supplier::get);
    }

    private Stream<Attempt> inParts(Asked asked) {
        return ignoring(asked, List.of());
    }

    private static Optional<String> longestWord(Asked asked) {
        return asked.words().stream()
                .filter(word -> word.length() >= SHORTEST_TO_CUT && word.length() <= LONGEST_TO_CUT)
                .max(Comparator.comparing(String::length));
    }

    /** Without the word for its kind at its end, then in two. */
    private Stream<Attempt> cut(Asked asked, String word) {
        var cores = Cores.of(word).stream().map(core -> asked.replacing(word, List.of(core)));
        var halves = IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
                .mapToObj(before -> asked.replacing(word, List.of(word.substring(0, before), word.substring(before))));
        return Stream.concat(cores, halves).flatMap(this::inParts);
    }

    /** Without its last word, its last two, and so on. */
    private Stream<Attempt> shortened(Asked asked) {
        var words = asked.words();
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(gone -> words.size() - gone)
                .flatMap(left -> ignoring(asked.with(words.subList(0, left)), words.subList(left, words.size())));
    }

    private Stream<Attempt> ignoring(Asked asked, List<String> ignored) {
        return asked.isEmpty()
                ? Stream.empty()
                : Stream.of(Attempt.byWords(statements, asked, Understood.parts(asked, List.of(), ignored)));
    }

    /** Words that nothing has become what they sound like, or are left out. */
    private Stream<Attempt> mended(Asked asked) {
        var words = new ArrayList<String>();
        var corrected = new ArrayList<Understood.Correction>();
        var ignored = new ArrayList<String>();
        for (var word : asked.words()) {
            if (isKnown(word)) {
                words.add(word);
                continue;
            }
            var taken = findSimilar(word);
            taken.ifPresentOrElse(
                    name -> {
                        words.add(Folding.fold(name));
                        corrected.add(new Understood.Correction(word, name));
                    },
                    () -> ignored.add(word));
        }
        var mended = asked.with(words);
        return words.equals(asked.words()) || mended.isEmpty()
                ? Stream.empty()
                : Stream.of(Attempt.byWords(statements, mended, Understood.parts(mended, corrected, ignored)));
    }

    private boolean isKnown(String word) {
        return reading.jdbc()
                .sql("""
                    SELECT EXISTS (SELECT FROM search_object
                                   WHERE search_grams(words) @> CAST(:grams AS text[]) AND words LIKE :contains)
                    """)
                .param("grams", Question.gramsOf(List.of(word)))
                .param("contains", "%" + word + "%")
                .query(Boolean.class)
                .single();
    }

    /** The name that is closest to a word. */
    private Optional<String> findSimilar(String word) {
        var sounds = Sounds.ofQuestion(word);
        return reading.jdbc()
                .sql("""
                    SELECT shown FROM search_sound
                    WHERE keys && CAST(:keys AS integer[])
                    ORDER BY keys[1] = ANY (CAST(:whole AS integer[])) DESC, name_rank, kind_rank, char_length(shown), shown
                    LIMIT 1
                    """)
                .param("keys", sounds.keys().toArray(Integer[]::new))
                .param("whole", sounds.whole().toArray(Integer[]::new))
                .query(String.class)
                .optional();
    }
}
