package org.parkatlas.intake.spi;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * What rows may refer to: objects of earlier packs and of the pack being read, and names that stand for them. An object
 * takes about 130 bytes of memory, so that a million of a kind fit; kinds that nothing refers to are not declared.
 */
public final class PackReferences {

    /** What is known of one object. */
    private static final class Known {
        private boolean elsewhere;
        private int citations;
    }

    private final Map<String, Map<String, Known>> objects = new HashMap<>();
    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Holding> holdings = new HashMap<>();
    private boolean demo;

    /** Notes that every object of the pack is synthetic (演示数据). */
    public void markDemo() {
        demo = true;
    }

    /** Whether every object of the pack is synthetic. */
    public boolean isDemo() {
        return demo;
    }

    /** Whether others may be said to lie in objects of this kind. */
    public void setHolding(String kind, Holding holding) {
        holdings.put(kind, holding);
    }

    /** Whether others may be said to lie in objects of this kind; in none by default. */
    public Holding holdingOf(String kind) {
        return holdings.getOrDefault(kind, Holding.NOTHING);
    }

    /** The kinds in which others may lie, by their names. */
    public List<String> holdingKinds() {
        return holdings.entrySet().stream()
                .filter(entry -> entry.getValue() != Holding.NOTHING)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** An object that an earlier pack holds. */
    public void addPrior(String kind, String id) {
        ofKind(kind).computeIfAbsent(id, any -> new Known()).elsewhere = true;
    }

    /** An object of this pack, named in column {@code id}; refused where the pack or an earlier one has it already. */
    public void declare(String kind, String id, PackRow row) {
        declare(kind, id, row, "id");
    }

    /** An object of this pack, named in the given column; refused where the pack or an earlier one has it already. */
    public void declare(String kind, String id, PackRow row, String column) {
        var known = ofKind(kind).putIfAbsent(id, new Known());
        if (known == null || id.isEmpty()) {
            return;
        }
        row.reject(
                column,
                known.elsewhere
                        ? Wording.of("另一个数据包已有 %s。", "Another pack holds %s already.", kind + ":" + id)
                        : Wording.of("%s 重复。", "%s appears twice.", kind + ":" + id));
    }

    /** The ids of this kind that the pack itself declares. */
    public List<String> ownIds(String kind) {
        return ofKind(kind).entrySet().stream()
                .filter(entry -> !entry.getValue().elsewhere)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    /** Whether an object of this kind and id exists. */
    public boolean exists(String kind, String id) {
        return find(kind, id) != null;
    }

    /** Lets {@link #textOf} find a text of the given kind under a key. */
    public void addText(String kind, String key, String text) {
        texts.computeIfAbsent(kind, any -> new HashMap<>()).put(key, text);
    }

    /** The text that was added under this kind and key. */
    public Optional<String> textOf(String kind, String key) {
        return Optional.ofNullable(texts.getOrDefault(kind, Map.of()).get(key));
    }

    /** Counts one more under a key, and tells how many that makes: 1 for the first. */
    public int countOne(String kind, String key) {
        return counts.merge(kind + ":" + key, 1, Integer::sum);
    }

    /** How many were counted under a key. */
    public int countOf(String kind, String key) {
        return counts.getOrDefault(kind + ":" + key, 0);
    }

    /** Notes a citation of an object, and tells how many that makes: 1 for the first; 0 where there is no such object. */
    public int cite(String kind, String id) {
        var known = find(kind, id);
        return known == null ? 0 : ++known.citations;
    }

    /** Whether an object has a citation in this pack. */
    public boolean isCited(String kind, String id) {
        var known = find(kind, id);
        return known != null && known.citations > 0;
    }

    /**
     * The form in which words of documents are compared: Unicode NFKC without white space. It makes full-width and
     * half-width letters, brackets and digits equal.
     */
    public static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private Map<String, Known> ofKind(String kind) {
        return objects.computeIfAbsent(kind, any -> new HashMap<>());
    }

    private @Nullable Known find(String kind, String id) {
        return objects.getOrDefault(kind, Map.of()).get(id);
    }
}
