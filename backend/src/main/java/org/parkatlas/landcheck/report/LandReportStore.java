package org.parkatlas.landcheck.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import org.parkatlas.landcheck.overlay.Verdict;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of reports, in the transaction of a client. Nothing of them is ever changed. */
final class LandReportStore {

    private static final String FIND = SqlFile.read(LandReportStore.class, "find-report");

    private final JdbcClient jdbc;

    LandReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Archives the report of a check, unless there is one by now. */
    void add(UUID check, byte[] file) {
        jdbc.sql("""
                        INSERT INTO parkatlas.land_report (land_check, sha256, content)
                        VALUES (:check, :sha256, :file)
                        ON CONFLICT DO NOTHING
                        """)
                .param("check", check)
                .param("sha256", sha256(file))
                .param("file", file)
                .update();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** That of this check. */
    Optional<LandReport> find(UUID check) {
        return jdbc.sql(FIND)
                .param("check", check)
                .query((row, index) -> report(row))
                .optional();
    }

    private static LandReport report(ResultSet row) throws SQLException {
        return new LandReport(
                row.getObject("id", UUID.class),
                row.getString("number"),
                Verdict.of(row.getString("verdict")),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"),
                row.getInt("bytes"),
                row.getBoolean("demo"));
    }

    /** Its bytes. */
    byte[] content(UUID check) {
        return jdbc.sql("SELECT content FROM parkatlas.land_report WHERE land_check = :check")
                .param("check", check)
                .query((row, index) -> row.getBytes("content"))
                .single();
    }
}
