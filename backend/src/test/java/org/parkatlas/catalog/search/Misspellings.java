package org.parkatlas.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chinese names as people mistype them: one mistake in one place. Letters, digits and punctuation stay as they are. A
 * name and a random number generator of one seed always give the same spelling.
 */
final class Misspellings {

    /** Which character is typed for which; the README beside it tells its columns. */
    private static final String CONFUSIONS = "/search/confusions.csv";

    private final Map<String, List<String>> confusions;

    private Misspellings(Map<String, List<String>> confusions) {
        this.confusions = confusions;
    }

    /** The mistakes of the confusion table. */
    static Misspellings read() {
        try (var stream = Objects.requireNonNull(Misspellings.class.getResourceAsStream(CONFUSIONS), CONFUSIONS)) {
            var table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var confusions = new HashMap<String, List<String>>();
            for (var row : table.lines().skip(1).toList()) {
                var cells = row.split(",", -1);
                confusions
                        .computeIfAbsent(cells[0], character -> new ArrayList<>())
                        .add(cells[1]);
            }
            return new Misspellings(confusions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One wrong spelling of the name; each mistake that it allows is equally likely. Empty where none is possible. */
    Optional<String> find(String name, Random random) {
        var possible = Stream.of(Mistake.values())
                .filter(mistake -> !list(name, mistake).isEmpty())
                .toList();
        return possible.isEmpty()
                ? Optional.empty()
                : find(name, possible.get(random.nextInt(possible.size())), random);
    }

    /** One wrong spelling of the name with this mistake, empty where it is not possible. */
    Optional<String> find(String name, Mistake mistake, Random random) {
        var spellings = list(name, mistake);
        return spellings.isEmpty() ? Optional.empty() : Optional.of(spellings.get(random.nextInt(spellings.size())));
    }

    /** All wrong spellings of the name with this mistake, from left to right. */
    List<String> list(String name, Mistake mistake) {
        if (name.chars().filter(Character::isIdeographic).count() < mistake.shortest) {
            return List.of();
        }
        return IntStream.range(0, name.length())
                .filter(place -> Character.isIdeographic(name.charAt(place)))
                .mapToObj(place -> at(name, place, mistake))
                .flatMap(spellings -> spellings)
                .filter(spelling -> !spelling.equals(name))
                .distinct()
                .toList();
    }

    private Stream<String> at(String name, int place, Mistake mistake) {
        var before = name.substring(0, place);
        var character = name.substring(place, place + 1);
        var after = name.substring(place + 1);
        return switch (mistake) {
            case SUBSTITUTED ->
                confusions.getOrDefault(character, List.of()).stream().map(typed -> before + typed + after);
            case DROPPED -> Stream.of(before + after);
            case DOUBLED -> Stream.of(before + character + character + after);
            case SWAPPED ->
                after.isEmpty() || !Character.isIdeographic(after.charAt(0))
                        ? Stream.empty()
                        : Stream.of(before + after.charAt(0) + character + after.substring(1));
        };
    }

    /** What goes wrong. */
    enum Mistake {
        /** A character is typed as one that sounds or looks like it. */
        SUBSTITUTED(2),

        /** A character is left out; two are left. */
        DROPPED(3),

        /** A character is typed twice. */
        DOUBLED(2),

        /** Two neighbours change places. */
        SWAPPED(3);

        /** The fewest Chinese characters of a name that can be told by the rest. */
        private final int shortest;

        Mistake(int shortest) {
            this.shortest = shortest;
        }
    }
}
