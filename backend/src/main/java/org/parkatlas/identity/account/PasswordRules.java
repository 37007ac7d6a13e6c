package org.parkatlas.identity.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.parkatlas.problem.Wording;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a password must be. The defaults do for GB/T 22239-2019, 8.1.4.1 a), which asks for complexity; NIST SP 800-63B and
 * ASVS 6.2.5 want none of that, which is {@code kinds} 1.
 *
 * @param length characters at least, 8 to 64; default 12
 * @param kinds  how many of capital letters, small letters, digits and other characters, 1 to 4; default 3
 * @param words  what everybody would guess first and therefore is no part of it, in any case; the default names the product
 *               and its place
 */
record PasswordRules(
        @DefaultValue("12") @Min(8) @Max(64) int length,
        @DefaultValue("3") @Min(1) @Max(4) int kinds,

        @DefaultValue({"parkatlas", "园区", "meizhou", "梅州", "password", "123456", "qwerty", "admin"})
        List<String> words) {

    private static final List<IntPredicate> KINDS = List.of(
            Character::isUpperCase,
            Character::isLowerCase,
            Character::isDigit,
            it -> !Character.isUpperCase(it) && !Character.isLowerCase(it) && !Character.isDigit(it));

    /**
     * Nothing, if this can be the password of the account.
     *
     * @throws PasswordRefused otherwise
     */
    void check(Account account, String password) {
        if (password.codePointCount(0, password.length()) < length) {
            throw new PasswordRefused(
                    Wording.of("新密码至少 %d 个字符。", "The new password needs at least %d characters.", length));
        }
        if (KINDS.stream().filter(kind -> password.codePoints().anyMatch(kind)).count() < kinds) {
            throw new PasswordRefused(Wording.of(
                    "新密码要有大写字母、小写字母、数字、其他字符中的 %d 种。",
                    "The new password needs %d of these: capital letters, small letters, digits, other characters.",
                    kinds));
        }
        guessable(account, password).ifPresent(word -> {
            throw new PasswordRefused(Wording.of(
                    "新密码里不能有“%s”，容易猜到。", "The new password must not contain “%s”, which is easily guessed.", word));
        });
    }

    private Optional<String> guessable(Account account, String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        return Stream.concat(words.stream(), Stream.of(account.id()))
                .filter(word -> lower.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
