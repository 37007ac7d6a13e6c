package org.parkatlas.identity.account;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of signing in; the defaults are those of GB/T 22239-2019, 8.1.4.1 b), as authorities usually fill them in.
 *
 * @param attempts        how many wrong passwords in a row lock an account, 3 to 20; default 5
 * @param lock            how long it stays locked, and after which time without another attempt wrong ones are forgotten;
 *                        default 30 min
 * @param addressAttempts how many wrong passwords from one network within that time lock it, 10 to 1000; default 50: a whole
 *                        county hall may come from one address
 * @param session         how long a session lasts at most, however often it is used; default 8 h
 * @param passwordAge     after which time a password has to be changed; default 90 days
 * @param hashMemory      KiB of memory that Argon2id takes to make or compare one hash of a password, 1,024 to 262,144;
 *                        default 19,456, with two passes the second of the settings that OWASP's Password Storage Cheat Sheet
 *                        names. Less makes guessing cheaper, more makes every sign-in dearer; it holds for new passwords
 * @param password        what a new password must be
 */
@Validated
@ConfigurationProperties("parkatlas.sign-in")
record SignInProperties(
        @DefaultValue("5") @Min(3) @Max(20) int attempts,
        @DefaultValue("30m") Duration lock,
        @DefaultValue("50") @Min(10) @Max(1000) int addressAttempts,
        @DefaultValue("8h") Duration session,
        @DefaultValue("90d") Duration passwordAge,

        @DefaultValue("" + SignInProperties.HASH_MEMORY_KIB) @Min(1024) @Max(262_144)
        int hashMemory,

        @Valid @DefaultValue PasswordRules password) {

    static final int HASH_MEMORY_KIB = 19_456;
}
