package org.parkatlas.landcheck.checks;

import java.nio.charset.StandardCharsets;

import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.Posts;

/** What officers ask over HTTP. */
public final class LandCheckRequests {

    public static final String PATH = "/api/v1/land-checks";
    public static final String MEIXIAN = "demo-officer-meixian";
    public static final String PINGYUAN = "demo-officer-pingyuan";
    public static final String DABU = "demo-officer-dabu";
    public static final String CITY = "demo-officer-city";

    /** The red line of the design (README of the demonstration pack). */
    public static final String DESIGN =
            "[[116.03,24.05],[116.0412,24.0488],[116.0455,24.0561],[116.039,24.063],[116.0322,24.0597],[116.03,24.05]]";

    private final int port;

    public LandCheckRequests(int port) {
        this.port = port;
    }

    /** Asks for a check of this ring. */
    public Posts.Answer check(String account, String ring) {
        return send(account, feature("{\"type\":\"Polygon\",\"coordinates\":[%s]}".formatted(ring), ""));
    }

    /** The same in this system. */
    public Posts.Answer check(String account, String ring, String system) {
        return send(
                account,
                feature(
                        "{\"type\":\"Polygon\",\"coordinates\":[%s]}".formatted(ring),
                        ",\"crs\":\"%s\"".formatted(system)));
    }

    /** Asks for a check of this GeoJSON geometry. */
    Posts.Answer checkShape(String account, String geometry) {
        return send(account, feature(geometry, ""));
    }

    private static String feature(String geometry, String more) {
        return "{\"type\":\"Feature\",\"properties\":{\"title\":\"测试红线\"},\"geometry\":%s%s}".formatted(geometry, more);
    }

    /** Sends this body. */
    Posts.Answer send(String account, String body) {
        var answer = new StaffRequests(port).send(account, "POST", PATH, body);
        return new Posts.Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** Sends a table of coordinates in this system. */
    Posts.Answer checkTable(String account, String text, String system) {
        var answer = new StaffRequests(port).sendText(account, PATH + "?crs=" + system, text);
        return new Posts.Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    public Posts.Answer get(String account, String path) {
        return new Posts(port).get(account, path);
    }
}
