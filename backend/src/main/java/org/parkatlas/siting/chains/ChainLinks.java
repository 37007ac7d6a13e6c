package org.parkatlas.siting.chains;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.parkatlas.identity.Reading;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.siting.chains.ChainMatch.LinkLabel;

/** The links of all chains of a plan, and what stands before and behind each. */
final class ChainLinks {

    private static final String LIST = SqlFile.read(ChainLinks.class, "list-links");

    private static final Pattern BETWEEN = Pattern.compile("[、，,（）()等]");

    private final Map<String, Link> links;

    private ChainLinks(Map<String, Link> links) {
        this.links = links;
    }

    /**
     * A link.
     *
     * @param next ids of the links that follow, {@code chain/link}
     */
    record Link(String id, LinkLabel label, List<String> next, List<String> firms) {}

    static ChainLinks of(Reading reading, String plan) {
        var links = new LinkedHashMap<String, Link>();
        reading.jdbc().sql(LIST).param("plan", plan).query(row -> {
            var link = link(row);
            links.put(link.id(), link);
        });
        return new ChainLinks(links);
    }

    private static Link link(ResultSet row) throws SQLException {
        var chain = row.getString("chain_id");
        return new Link(
                chain + "/" + row.getString("id"),
                new LinkLabel(
                        chain, row.getString("id"), row.getString("name"), EnglishName.of(row), row.getString("chain")),
                TextArrays.list(row, "next").stream()
                        .map(id -> chain + "/" + id)
                        .toList(),
                TextArrays.list(row, "enterprise_ids"));
    }

    Optional<Link> find(String id) {
        return Optional.ofNullable(links.get(id));
    }

    /** The links with one of these names, or with one of them as a whole item of their name. */
    List<Link> listNamed(Collection<String> names) {
        return links.values().stream()
                .filter(link ->
                        Arrays.stream(BETWEEN.split(link.label().name())).anyMatch(names::contains))
                .toList();
    }

    /** The links right before these. */
    Set<Link> before(Collection<Link> these) {
        var ids = these.stream().map(Link::id).toList();
        var before = new LinkedHashSet<Link>();
        links.values().stream()
                .filter(link -> link.next().stream().anyMatch(ids::contains))
                .forEach(before::add);
        return before;
    }

    /** The links right behind these. */
    Set<Link> behind(Collection<Link> these) {
        var behind = new LinkedHashSet<Link>();
        these.forEach(link -> link.next().forEach(id -> find(id).ifPresent(behind::add)));
        return behind;
    }

    /** Where the firms of these links stand, by firm. */
    static Map<String, List<String>> firmsOf(Collection<Link> these) {
        var firms = new LinkedHashMap<String, List<String>>();
        these.forEach(link -> link.firms()
                .forEach(firm ->
                        firms.computeIfAbsent(firm, id -> new ArrayList<>()).add(link.id())));
        return firms;
    }
}
