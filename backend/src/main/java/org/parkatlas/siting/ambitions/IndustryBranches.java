package org.parkatlas.siting.ambitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.TextArrays;

/** The industry tree down to its branches: what plans call links belongs to the branch above. */
final class IndustryBranches {

    private final Map<String, Node> nodes;
    private final List<String> order;

    private IndustryBranches(Map<String, Node> nodes) {
        this.nodes = nodes;
        this.order = List.copyOf(nodes.keySet());
    }

    private record Node(
            String id, @Nullable String parent, String level, Ambitions.Industry industry, List<String> names) {}

    static IndustryBranches read(Reading reading) {
        var nodes = new LinkedHashMap<String, Node>();
        reading.jdbc().sql("SELECT * FROM industry ORDER BY ord, id").query(row -> {
            var names = new ArrayList<>(TextArrays.list(row, "aliases"));
            names.add(row.getString("name"));
            var id = row.getString("id");
            nodes.put(
                    id,
                    new Node(
                            id,
                            row.getString("parent_id"),
                            row.getString("level"),
                            new Ambitions.Industry(id, row.getString("name"), EnglishName.of(row)),
                            names));
        });
        return new IndustryBranches(nodes);
    }

    /** The branch that a node belongs to, itself if it is one or stands above. */
    String branchOf(String id) {
        var node = nodes.get(id);
        return node == null || node.parent() == null || !node.level().equals("link") ? id : node.parent();
    }

    /** What a node is called. */
    List<String> namesOf(String id) {
        var node = nodes.get(id);
        return node == null ? List.of() : node.names();
    }

    Ambitions.Industry get(String id) {
        var node = nodes.get(id);
        return node == null ? new Ambitions.Industry(id, id, null) : node.industry();
    }

    /** Where it stands in the tree. */
    int orderOf(String id) {
        return order.indexOf(id);
    }
}
