package org.parkatlas.identity.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import javax.sql.DataSource;

import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;
import org.parkatlas.documents.QrCode;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The second factor of accounts (双因素): a code that an app on the telephone of the post makes. */
@Component
class SecondFactor {

    /** 160 bits, as RFC 4226, 4 recommends. */
    private static final int SECRET_BYTES = 20;

    private final JdbcClient desk;
    private final TransactionTemplate transaction;
    private final AuditLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactor(@Qualifier("desk") DataSource desk, AuditLog log, Clock clock) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.log = log;
        this.clock = clock;
    }

    /**
     * A secret that an app can take over.
     *
     * @param secret Base32 (RFC 4648), to be typed
     * @param uri    {@code otpauth://}, to be opened on the telephone
     * @param qr     the same for its camera
     */
    record Secret(String secret, String uri, QrCode.Outline qr) {}

    /** A new secret, which nothing asks for until it is confirmed. */
    Secret propose(Account account) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = new Base32().encodeToString(bytes);
        var uri = "otpauth://totp/ParkAtlas:%s?secret=%s&issuer=ParkAtlas"
                .formatted(URLEncoder.encode(account.id(), StandardCharsets.UTF_8), secret);
        return new Secret(secret, uri, QrCode.outlineOf(uri));
    }

    /**
     * From now on the account comes in with codes of this secret.
     *
     * @throws InvalidBody if the code is none of it, or everybody may know the password of this account
     */
    Account confirm(Account account, String secret, String code) {
        if (account.demo()) {
            throw new InvalidBody("/code", new Wording("演示账号不设第二因素。", "A demonstration account has no second factor."));
        }
        var step = TimeCodes.stepOf(code, new Base32().decode(secret), clock.instant())
                .orElseThrow(() -> new InvalidBody(
                        "/code",
                        new Wording(
                                "不是这个密钥现在的验证码；核对手机时间后再试。",
                                "is no code of this key now; check the clock of the telephone and try again.")));
        transaction.executeWithoutResult(status -> {
            desk.sql("UPDATE parkatlas.account SET second_factor = :secret, second_factor_step = :step WHERE id = :id")
                    .param("secret", secret)
                    .param("step", step)
                    .param("id", account.id())
                    .update();
            log.add(Act.done(account.id(), Action.SECOND_FACTOR_ENROLMENT));
        });
        return account.withSecondFactor();
    }

    /**
     * Whether the code lets the account in; always, if it has no second factor. A code does so once.
     *
     * @throws SecondFactorNeeded if there is none
     */
    boolean passes(Accounts.Found found, @Nullable String code) {
        var secret = found.secondFactor();
        if (secret == null) {
            return true;
        }
        if (code == null) {
            throw new SecondFactorNeeded();
        }
        var step = TimeCodes.stepOf(code, new Base32().decode(secret), clock.instant());
        return step.isPresent()
                && desk.sql("""
                                UPDATE parkatlas.account SET second_factor_step = :step
                                WHERE id = :id AND second_factor_step < :step
                                """)
                                .param("step", step.getAsLong())
                                .param("id", found.account().id())
                                .update()
                        == 1;
    }
}
