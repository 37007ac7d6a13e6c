package org.parkatlas.progress;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

import org.parkatlas.catalog.http.XmlText;

/**
 * The changes of a plan as an Atom feed (RFC 4287). Ids are UUIDs of the names of plan and change (RFC 9562, version 3), so
 * that they stay whatever the address of the installation is.
 */
final class ChangeFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String plan;
    private final String site;
    private final boolean english;

    /**
     * A feed of a plan.
     *
     * @param site address under which clients reach the service
     */
    ChangeFeed(String plan, String site, boolean english) {
        this.plan = plan;
        this.site = site;
        this.english = english;
    }

    /** The document; a feed without a change was last updated at the beginning of time. */
    String of(List<PlanChange> changes) {
        var updated = changes.stream()
                .map(PlanChange::updated)
                .max(OffsetDateTime::compareTo)
                .orElse(OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                + XmlText.write(xml -> xml.element(
                        "feed", feed -> writeFeed(feed, changes, updated), "xmlns", ATOM, "xml:lang", language()));
    }

    private void writeFeed(XmlText feed, List<PlanChange> changes, OffsetDateTime updated) throws XMLStreamException {
        feed.leaf("id", id(""));
        feed.leaf("title", english ? "Changes in the data of the plan " + plan : "规划数据变动（" + plan + "）");
        feed.leaf("updated", moment(updated));
        feed.element("author", author -> author.leaf("name", "ParkAtlas"));
        feed.empty(
                "link",
                "rel",
                "self",
                "type",
                "application/atom+xml",
                "href",
                site + "/api/v1/plans/" + plan + "/changes.atom");
        feed.empty("link", "rel", "alternate", "type", "text/html", "href", page());
        for (var change : changes) {
            feed.element("entry", entry -> writeEntry(entry, change));
        }
    }

    private void writeEntry(XmlText entry, PlanChange change) throws XMLStreamException {
        entry.leaf("id", id("/" + change.id()));
        entry.leaf("title", (change.demo() ? demo() : "") + (english ? change.titleEn() : change.title()));
        entry.leaf("updated", moment(change.updated()));
        entry.leaf("summary", change.day().toString());
        entry.empty("category", "term", change.kind());
        entry.empty("link", "rel", "alternate", "type", "text/html", "href", page());
        for (var source : change.sources()) {
            entry.empty(
                    "link",
                    "rel",
                    "related",
                    "type",
                    "application/json",
                    "href",
                    site + "/api/v1/sources/" + source.documentId());
        }
    }

    private String demo() {
        return english ? "Demonstration data: " : "演示数据：";
    }

    private String language() {
        return english ? "en" : "zh-CN";
    }

    private String page() {
        return site + "/?plan=" + plan + "&progress=changes" + (english ? "&lang=en" : "");
    }

    private String id(String change) {
        var name = "parkatlas/plans/" + plan + "/changes" + change;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String moment(OffsetDateTime at) {
        return DateTimeFormatter.ISO_INSTANT.format(at.toInstant());
    }
}
