package org.parkatlas.catalog.exports;

import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.jobs.JobFile;
import org.parkatlas.problem.Wording;

/**
 * What is known of a file before its first byte.
 *
 * @param objects how many it will hold
 * @param version of the data
 * @param demo    whether demonstration data is among them
 */
record ExportFile(ExportOrder order, long objects, long version, boolean demo) {

    /** How it is called: the title, whether it is demonstration data, and the version of the data. */
    JobFile names() {
        var texts = order.texts();
        var stamp = demo ? texts.of(new Wording("（演示数据）", " (synthetic)")) : "";
        var title = texts.of(order.subject().title()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ");
        var end = "-v" + version + order.format().extension();
        return new JobFile(
                title + stamp + end,
                order.subject().id() + (demo ? "-synthetic" : "") + end,
                order.format().mediaType());
    }
}
