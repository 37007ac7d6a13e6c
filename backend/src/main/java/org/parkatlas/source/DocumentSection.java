package org.parkatlas.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** What a pack quotes from: {@code documents.csv}. */
@Component
class DocumentSection implements PackSection {

    @Override
    public String file() {
        return "documents.csv";
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*", "title*", "short_title*", "issuer", "doc_no", "issued_on", "status*", "kind*", "url", "note");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("document", "id");
    }

    @Override
    public String objectKind() {
        return "document";
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("title", row.text("title"));
        values.put("short_title", row.text("short_title"));
        values.put("issuer", row.optional("issuer"));
        values.put("doc_no", row.optional("doc_no"));
        values.put("issued_on", row.dateOrEmpty("issued_on"));
        values.put("status", row.oneOf("status", Set.of("adopted", "draft_for_comment", "published")));
        values.put("kind", row.oneOf("kind", Set.of("plan", "notice", "report", "news", "dataset", "knowledge")));
        values.put("url", url(row));
        values.put("note", row.optional("note"));
        return values;
    }

    /** Only http and https: the address becomes a link in the browser. */
    private static @Nullable String url(PackRow row) {
        var url = row.optional("url");
        if (url != null && !url.matches("https?://[^\\s\"<>]+")) {
            row.reject("url", new Wording("应为 http 或 https 网址。", "must be an http or https address."));
        }
        return url;
    }
}
