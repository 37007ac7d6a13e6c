package org.parkatlas.identity.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

import org.parkatlas.problem.ProblemException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Name and password with every request (RFC 7617), as GIS clients send them. What was right is not computed again for some
 * minutes: whoever works with a map asks for thirty tiles at a time, again and again, and a password takes as long as all of
 * them. The account is read each time, so that one that is disabled or has another password is out at once.
 */
@Component
class BasicSignIn implements AuthenticationManager {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    /** A client that asks again within this time has not come anew; as long as a session without a request. */
    private static final Duration STAY = Duration.ofMinutes(20);

    private static final int MOST = 1_000;

    private final Accounts accounts;
    private final SecondFactor second;
    /** What was asked with, and the password that the account has. */
    private final Cache<String, String> right =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    private final Cache<String, Boolean> here =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(STAY).build();

    BasicSignIn(Accounts accounts, SecondFactor second) {
        this.accounts = accounts;
        this.second = second;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        var name = login.getName();
        var password = String.valueOf(login.getCredentials());
        var asked = digest(name + "\n" + password);
        var known = right.getIfPresent(asked);
        if (known != null) {
            var still = accounts.find(name).filter(found -> found.hasPassword(known));
            if (still.isPresent()) {
                return authenticated(still.get().account());
            }
        }
        try {
            var found = accounts.verify(name, password, it -> second.passes(it, null));
            if (here.getIfPresent(asked) == null) {
                accounts.enter(found.account());
                here.put(asked, true);
            }
            right.put(asked, found.password());
            return authenticated(found.account());
        } catch (ProblemException refused) {
            throw new BadCredentialsException(refused.getMessage(), refused);
        }
    }

    /** Somebody who signed in, without the password. */
    static Authentication authenticated(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
