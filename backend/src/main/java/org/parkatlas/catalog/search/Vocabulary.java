package org.parkatlas.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.parkatlas.catalog.search.index.Folding;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.identity.OfVersion;

/**
 * The words that say where and of which kind something has to be, and those that say nothing (哪些, 生产, which). A
 * question is read from left to right; the longest word that is known ends what stands before it.
 *
 * @param version of the data that the places are from
 * @param places  places by everything that they are called, folded
 * @param kinds   kinds of objects by what people call them, folded
 */
record Vocabulary(long version, Map<String, Asked.Place> places, Map<String, Set<String>> kinds) implements OfVersion {

    private static final Set<String> SAY_NOTHING = Set.of(
            "有哪些",
            "有什么",
            "有没有",
            "有多少",
            "哪些",
            "哪个",
            "哪家",
            "哪里有",
            "哪里",
            "哪",
            "什么",
            "多少",
            "是",
            "的",
            "了",
            "吗",
            "呢",
            "和",
            "与",
            "及",
            "在",
            "在哪里",
            "在哪",
            "位于",
            "属于哪个区",
            "属于哪个县",
            "属于哪个",
            "属于",
            "设在",
            "怎么走",
            "怎么去",
            "做",
            "生产",
            "制造",
            "从事",
            "经营",
            "建了什么",
            "建了",
            "请问",
            "查询",
            "查找",
            "我想找",
            "找",
            "相关",
            "有关",
            "关于",
            "所有",
            "全部",
            "which",
            "what",
            "where",
            "who",
            "is",
            "are",
            "the",
            "a",
            "an",
            "of",
            "in",
            "and",
            "make",
            "makes",
            "made",
            "making",
            "produce",
            "produces",
            "find",
            "list",
            "show",
            "all");

    /** What may follow the name of a place that is known without it. */
    private static final Set<String> LEVELS = Set.of("省", "市", "县", "区");

    private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");
    private static final int SHORTEST_PLACE = 2;
    private static final int MOST_CHARACTERS = 12;
    private static final int MOST_LATIN_WORDS = 3;

    Vocabulary {
        places = Map.copyOf(places);
        kinds = Map.copyOf(kinds);
    }

    /** The vocabulary of these places, each known without the word for its level as well, and kinds. */
    static Vocabulary of(long version, Map<String, Asked.Place> called, List<SearchKind> kinds) {
        var places = new HashMap<String, Asked.Place>();
        called.forEach((name, place) -> {
            places.put(name, place);
            if (name.length() > SHORTEST_PLACE && LEVELS.contains(name.substring(name.length() - 1))) {
                places.putIfAbsent(name.substring(0, name.length() - 1), place);
            }
        });
        called.values().forEach(place -> places.put(place.code(), place));
        var ofKinds = new HashMap<String, Set<String>>();
        kinds.forEach(kind -> kind.role()
                .about()
                .calls()
                .forEach(call -> ofKinds.computeIfAbsent(Folding.fold(call), any -> new HashSet<>())
                        .add(kind.kind())));
        return new Vocabulary(version, places, ofKinds);
    }

    /** The parts of a question. */
    Asked read(String typed) {
        var parts = new Parts();
        var chunks = Folding.words(typed);
        for (int i = 0; i < chunks.size(); ) {
            i += LATIN.matcher(chunks.get(i)).matches()
                    ? readLatin(chunks, i, parts)
                    : readChinese(chunks.get(i), parts);
        }
        return parts.asked();
    }

    /** Reads one to three Latin words, the most that mean something together. */
    private int readLatin(List<String> chunks, int from, Parts parts) {
        for (int length = Math.min(MOST_LATIN_WORDS, chunks.size() - from); length > 0; length--) {
            if (take(String.join("", chunks.subList(from, from + length)), parts)) {
                return length;
            }
        }
        parts.latin.add(chunks.get(from));
        return 1;
    }

    private int readChinese(String chunk, Parts parts) {
        var word = new StringBuilder();
        for (int i = 0; i < chunk.length(); ) {
            var length = longest(chunk, i);
            if (length == 0) {
                word.append(chunk.charAt(i++));
            } else {
                parts.addWord(word);
                var known = chunk.substring(i, i + length);
                take(known, parts);
                i += length;
                if (places.containsKey(known) && i < chunk.length() && LEVELS.contains(chunk.substring(i, i + 1))) {
                    i++;
                }
            }
        }
        parts.addWord(word);
        return 1;
    }

    /** Length of the longest known word that begins at a place, 0 for none. */
    private int longest(String chunk, int from) {
        for (int length = Math.min(MOST_CHARACTERS, chunk.length() - from); length > 0; length--) {
            var word = chunk.substring(from, from + length);
            if (places.containsKey(word) || kinds.containsKey(word) || SAY_NOTHING.contains(word)) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the word is known; what it says goes to the parts. */
    private boolean take(String word, Parts parts) {
        var place = places.get(word);
        var ofKinds = kinds.get(word);
        if (place != null) {
            parts.places.add(place);
        } else if (ofKinds != null) {
            parts.kinds.addAll(ofKinds);
            parts.calls.add(word);
        } else {
            return SAY_NOTHING.contains(word);
        }
        return true;
    }

    /** What was read so far. */
    private static final class Parts {

        private final Set<String> words = new LinkedHashSet<>();
        private final List<String> latin = new ArrayList<>();
        private final Set<String> kinds = new HashSet<>();
        private final Set<String> calls = new LinkedHashSet<>();
        private final Set<Asked.Place> places = new LinkedHashSet<>();

        void addWord(StringBuilder word) {
            if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }

        Asked asked() {
            return new Asked(List.copyOf(words), latin, kinds, List.copyOf(calls), places);
        }
    }
}
