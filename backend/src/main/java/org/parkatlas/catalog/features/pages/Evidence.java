package org.parkatlas.catalog.features.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.source.Citations;
import org.parkatlas.source.Conflicts;
import org.springframework.stereotype.Component;

/** What documents say of an object, in their own words, and where they disagree, for its page. */
@Component
public class Evidence {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private final Readings readings;
    private final Citations citations;
    private final Conflicts conflicts;
    private final ObjectNames names;

    Evidence(Readings readings, Citations citations, Conflicts conflicts, ObjectNames names) {
        this.readings = readings;
        this.citations = citations;
        this.conflicts = conflicts;
        this.names = names;
    }

    /** What is said of the object of this kind and id. */
    public Found find(String kind, String id, OgcRequest request) {
        return readings.read(request.viewer(), reading -> find(reading, kind, id, request));
    }

    private Found find(Reading reading, String kind, String id, OgcRequest request) {
        var cited = citations.listFor(reading, kind, id);
        var disputed = conflicts.listAbout(reading, kind, id);
        var documents = new TreeSet<String>();
        cited.forEach(it -> documents.add(it.documentId()));
        disputed.forEach(it -> it.values().forEach(value -> documents.add(value.documentId())));
        var titles = names.titles(reading, request.language(), documents);

        var quotes = new ArrayList<Quote>();
        for (var it : cited) {
            if (it.quote() != null) {
                quotes.add(quote(null, it.documentId(), it.clauseId(), it.clause(), it.quote(), titles, request));
            }
        }
        return new Found(
                quotes,
                disputed.stream()
                        .map(it -> new Dispute(
                                it.statement(),
                                it.values().stream()
                                        .map(value -> quote(
                                                value.label(),
                                                value.documentId(),
                                                value.clauseId(),
                                                value.clause(),
                                                value.quote(),
                                                titles,
                                                request))
                                        .toList(),
                                it.shown()))
                        .toList());
    }

    private static Quote quote(
            @Nullable String label,
            String document,
            @Nullable String clause,
            @Nullable String heading,
            String text,
            Map<String, String> titles,
            OgcRequest request) {
        var title = titles.getOrDefault(document, document);
        var reference = clause == null || !ID.matcher(clause).matches() ? document : document + "/" + clause;
        return new Quote(
                label,
                text,
                heading == null ? title : title + " " + heading,
                "%s/?sel=source:%s".formatted(request.site(), reference));
    }

    /** Quotations and disputes. */
    public record Found(List<Quote> quotes, List<Dispute> disputes) {

        boolean quoted() {
            return !quotes.isEmpty();
        }

        boolean disputed() {
            return !disputes.isEmpty();
        }
    }

    /**
     * Words of a clause.
     *
     * @param label what it says in short, null where nothing is compared
     * @param place document and clause
     * @param href  the clause on the map
     */
    public record Quote(@Nullable String label, String text, String place, String href) {}

    /**
     * A statement on which clauses disagree.
     *
     * @param shown what the map uses and why, null where it uses none of them
     */
    public record Dispute(
            String statement, List<Quote> values, @Nullable String shown) {}
}
