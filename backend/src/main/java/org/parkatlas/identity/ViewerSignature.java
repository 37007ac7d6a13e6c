package org.parkatlas.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Signs what the database is told of a viewer, so that no statement can pass itself off as somebody's. All instances of the
 * service on one database share the key, which only the owner of the tables can read.
 */
@Component
@DependsOnDatabaseInitialization
class ViewerSignature {

    private static final String HMAC = "HmacSHA256";

    /** A block of SHA-256 (RFC 2104): the database pads by the same length. */
    private static final int KEY_BYTES = 64;

    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final SecretKeySpec key;

    ViewerSignature(OwnerDatabase database) {
        this.key = new SecretKeySpec(key(database), HMAC);
    }

    /** The key of this database, made by whoever comes first. */
    private static byte[] key(OwnerDatabase database) {
        var made = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(made);
        database.jdbc()
                .sql("""
                        INSERT INTO parkatlas.viewer_key (key, inner_pad, outer_pad) VALUES (:key, :inner, :outer)
                        ON CONFLICT DO NOTHING
                        """)
                .param("key", made)
                .param("inner", padded(made, INNER))
                .param("outer", padded(made, OUTER))
                .update();
        return database.jdbc()
                .sql("SELECT key FROM parkatlas.viewer_key")
                .query(byte[].class)
                .single();
    }

    private static byte[] padded(byte[] key, byte pad) {
        var padded = key.clone();
        for (int i = 0; i < padded.length; i++) {
            padded[i] ^= pad;
        }
        return padded;
    }

    /** The claims of the viewer, a space, and their HMAC in hexadecimal digits. */
    String sign(Viewer viewer) {
        var claims = viewer.claims();
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return claims + " " + HexFormat.of().formatHex(mac.doFinal(claims.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + HMAC, missing);
        }
    }
}
