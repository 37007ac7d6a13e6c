package org.parkatlas.maps.wms;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.http.XmlText;
import org.parkatlas.problem.Wording;

/** Says what was wrong (OGC 06-042, annex E.2; OGC 01-068r3, annex A.3). */
final class FaultReport {

    private FaultReport() {}

    /** The document, UTF-8. */
    static byte[] of(WmsVersion version, @Nullable String code, Wording message, Locale language) {
        var root = version == WmsVersion.V1_3_0
                ? new String[] {"version", version.number(), "xmlns", "http://www.opengis.net/ogc"}
                : new String[] {"version", version.number()};
        var attributes = code == null ? new String[0] : new String[] {"code", code};
        return XmlText.write(xml -> xml.element(
                        "ServiceExceptionReport",
                        report -> report.leaf("ServiceException", message.in(language), attributes),
                        root))
                .getBytes(StandardCharsets.UTF_8);
    }
}
