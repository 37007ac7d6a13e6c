package org.parkatlas.intake.spi;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.parkatlas.problem.Wording;

/** What rows may refer to: objects of earlier packs and of the pack being read, and names that stand for them. */
public final class PackReferences {

    private final Map<String, Set<String>> prior = new HashMap<>();
    private final Map<String, Set<String>> declared = new HashMap<>();
    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> cited = new HashSet<>();
    private boolean demo;

    /** Notes that every object of the pack is synthetic (演示数据). */
    public void markDemo() {
        demo = true;
    }

    /** Whether every object of the pack is synthetic. */
    public boolean isDemo() {
        return demo;
    }

    /** An object that an earlier pack holds. */
    public void addPrior(String kind, String id) {
        prior.computeIfAbsent(kind, any -> new HashSet<>()).add(id);
    }

    /** An object of this pack, named in column {@code id}; refused where the pack or an earlier one has it already. */
    public void declare(String kind, String id, PackRow row) {
        declare(kind, id, row, "id");
    }

    /** An object of this pack, named in the given column; refused where the pack or an earlier one has it already. */
    public void declare(String kind, String id, PackRow row, String column) {
        if (prior.getOrDefault(kind, Set.of()).contains(id)) {
            row.reject(column, Wording.of("另一个数据包已有 %s。", "Another pack holds %s already.", kind + ":" + id));
        } else if (!declared.computeIfAbsent(kind, any -> new HashSet<>()).add(id)) {
            row.reject(column, Wording.of("%s 重复。", "%s appears twice.", kind + ":" + id));
        }
    }

    /** The ids of this kind that the pack itself declares. */
    public Set<String> ownIds(String kind) {
        return Set.copyOf(declared.getOrDefault(kind, Set.of()));
    }

    /** Whether an object of this kind and id exists. */
    public boolean exists(String kind, String id) {
        return prior.getOrDefault(kind, Set.of()).contains(id)
                || declared.getOrDefault(kind, Set.of()).contains(id);
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

    /** Notes that an object has a citation. */
    public void markCited(String kind, String id) {
        cited.add(kind + ":" + id);
    }

    /** Whether an object has a citation. */
    public boolean isCited(String kind, String id) {
        return cited.contains(kind + ":" + id);
    }

    /**
     * The form in which words of documents are compared: Unicode NFKC without white space. It makes full-width and
     * half-width letters, brackets and digits equal.
     */
    public static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
