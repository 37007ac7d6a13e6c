package org.parkatlas.jobs;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.ClientNetwork;
import org.springframework.stereotype.Component;

/**
 * Says whose a job is, so that nobody takes all of the queue. Nobody signs in yet: an owner is what a viewer may see, at one
 * client address, which is kept only as a hash under a secret of the installation. That is enough to limit, and no proof
 * of who somebody is; whoever knows the id of a job may see it. People will be owners by their own key.
 */
@Component
public class JobOwners {

    private static final String HMAC = "HmacSHA256";
    private static final int SHOWN_BYTES = 16;

    private final JobStore store;
    private volatile @Nullable String secret;

    JobOwners(JobStore store) {
        this.store = store;
    }

    /** Who sends this request. */
    public String of(Viewer viewer, HttpServletRequest request) {
        return viewer.key() + ":" + hash(ClientNetwork.of(request.getRemoteAddr()));
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
