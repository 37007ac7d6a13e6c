package org.parkatlas.identity.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by the clock (RFC 6238, HMAC-SHA-1, 30 s, six digits): what every authenticator app makes. */
final class TimeCodes {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String HMAC = "HmacSHA1";
    private static final int CODES = 1_000_000;

    private TimeCodes() {}

    /**
     * The interval to which the code belongs, counted from 1970: the one now, the one before or the one after, since clocks
     * differ and people type (RFC 6238, 5.2); none if it belongs to another.
     */
    static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        var current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> code(secret, step).equals(code))
                .max();
    }

    /** The code of an interval (RFC 4226, 5.3). */
    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xF;
            return "%06d".formatted((ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE) % CODES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + HMAC, missing);
        }
    }
}
