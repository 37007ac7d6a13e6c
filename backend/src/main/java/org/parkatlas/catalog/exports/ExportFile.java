package org.parkatlas.catalog.exports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.problem.Wording;

/**
 * What is known of a file before its first byte.
 *
 * @param objects how many it will hold
 * @param version of the data
 * @param demo    whether demonstration data is among them
 */
record ExportFile(ExportOrder order, long objects, long version, boolean demo) {

    /** What people see: the title, whether it is demonstration data, and the version of the data. */
    String name() {
        var texts = order.texts();
        var stamp = demo ? texts.of(new Wording("（演示数据）", " (synthetic)")) : "";
        var title = texts.of(order.subject().title()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ");
        return title + stamp + "-v" + version + order.format().extension();
    }

    /** The same for programs that know ASCII only. */
    private String plainName() {
        return order.subject().id() + (demo ? "-synthetic" : "") + "-v" + version
                + order.format().extension();
    }

    /** The header {@code Content-Disposition} (RFC 6266, RFC 8187). */
    String disposition() {
        var encoded = URLEncoder.encode(name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plainName(), encoded);
    }
}
