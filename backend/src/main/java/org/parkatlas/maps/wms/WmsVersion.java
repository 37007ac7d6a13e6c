package org.parkatlas.maps.wms;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.AxisOrder;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.springframework.http.MediaType;

/** The versions that are spoken, and where they differ. */
enum WmsVersion {
    V1_1_1("1.1.1", "SRS", "X", "Y", "application/vnd.ogc.wms_xml", "application/vnd.ogc.se_xml"),
    V1_3_0("1.3.0", "CRS", "I", "J", "text/xml", "text/xml");

    private final String number;
    private final String systemName;
    private final String columnName;
    private final String rowName;
    private final String capabilities;
    private final String faults;

    WmsVersion(
            String number, String systemName, String columnName, String rowName, String capabilities, String faults) {
        this.number = number;
        this.systemName = systemName;
        this.columnName = columnName;
        this.rowName = rowName;
        this.capabilities = capabilities;
        this.faults = faults;
    }

    /** The one with this number. */
    static Optional<WmsVersion> find(String number) {
        return Arrays.stream(values()).filter(it -> it.number.equals(number)).findFirst();
    }

    /** What is answered to somebody who asks for this version (OGC 06-042, 6.2.4): it, or else the next lower one, or the lowest. */
    static WmsVersion negotiated(@Nullable String asked) {
        return asked == null || asked.isEmpty() || asked.compareTo(V1_3_0.number) >= 0 ? V1_3_0 : V1_1_1;
    }

    String number() {
        return number;
    }

    /** The parameter that names the reference system. */
    String systemName() {
        return systemName;
    }

    /** The parameter with the column of a pixel. */
    String columnName() {
        return columnName;
    }

    /** The parameter with the row of a pixel. */
    String rowName() {
        return rowName;
    }

    /** The type of the description of the service. */
    MediaType capabilities() {
        return MediaType.parseMediaType(capabilities + ";charset=UTF-8");
    }

    /** The type of a fault. */
    MediaType faults() {
        return MediaType.parseMediaType(faults + ";charset=UTF-8");
    }

    /** Whether a box is north before east: only in 1.3.0, and only where the authority of the system says so. */
    boolean isNorthFirst(ReferenceSystem system) {
        return this == V1_3_0 && system.axisOrder() == AxisOrder.NORTH_EAST;
    }
}
