package org.parkatlas.catalog.styles;

import java.util.List;

import org.parkatlas.catalog.http.Representation;
import org.parkatlas.problem.Wording;

/** The languages in which a style is given; words of {@code f} and media types as other servers of the draft have them. */
final class StyleForms {

    static final Representation MAPLIBRE = Representation.of("mbs", "application/vnd.mapbox.style+json");
    static final Representation SLD_1_0 = Representation.of("sld10", "application/vnd.ogc.sld+xml;version=1.0");
    static final Representation SLD_1_1 = Representation.of("sld11", "application/vnd.ogc.sld+xml;version=1.1");
    static final Representation QML = Representation.of("qml", "application/vnd.qgis.qml");

    /** All of them, the usual one first. */
    static final List<Representation> ALL = List.of(MAPLIBRE, SLD_1_0, SLD_1_1, QML);

    private StyleForms() {}

    /** What people call the language. */
    static Wording title(Representation form) {
        return switch (form.format()) {
            case "mbs" -> new Wording("MapLibre 样式", "MapLibre style");
            case "sld10" -> new Wording("SLD 1.0 样式", "SLD 1.0 style");
            case "sld11" -> new Wording("SLD 1.1 样式", "SLD 1.1 style");
            default -> new Wording("QGIS 样式（QML）", "QGIS style (QML)");
        };
    }
}
