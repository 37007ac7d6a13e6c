package org.parkatlas.jobs;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.ClientNetwork;
import org.springframework.stereotype.Component;

/**
 * Says whose a job is, so that nobody takes all of the queue, and nobody the work of an account. Of whoever has not signed in
 * the owner is one client address, which is kept only as a hash under a secret of the installation. That is enough to limit,
 * and no proof of who somebody is; whoever knows the id of such a job may see it.
 */
@Component
public class JobOwners {

    /** Before the id of an account that owns a job. */
    static final String ACCOUNT = "account:";

    private static final String HMAC = "HmacSHA256";
    private static final int SHOWN_BYTES = 16;

    private final JobStore store;
    private volatile @Nullable String secret;

    JobOwners(JobStore store) {
        this.store = store;
    }

    /** Who sends this request. */
    public String of(HttpServletRequest request) {
        return SignedIn.current()
                .map(JobOwners::of)
                .orElseGet(() -> Viewer.PUBLIC.key() + ":" + hash(ClientNetwork.of(request.getRemoteAddr())));
    }

    /** An account. */
    public static String of(SignedIn account) {
        return ACCOUNT + account.id();
    }

    private String hash(String network) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret()), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(network.getBytes(StandardCharsets.UTF_8)), 0, SHOWN_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String secret() {
        var known = secret;
        if (known == null) {
            known = store.installation().secret();
            secret = known;
        }
        return known;
    }
}
