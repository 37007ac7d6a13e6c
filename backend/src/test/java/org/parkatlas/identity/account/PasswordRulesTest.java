package org.parkatlas.identity.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.identity.Role;

class PasswordRulesTest {

    private static final Account DESK = new Account(
            "desk-of-dabu",
            "录入岗",
            "data desk",
            EnumSet.of(Role.STEWARD),
            Set.of("441422"),
            true,
            false,
            false,
            null,
            View.OWN);

    private final PasswordRules rules = new PasswordRules(12, 3, List.of("parkatlas", "梅州"));

    @ParameterizedTest
    @ValueSource(strings = {"Abcdefghij12", "abcdefghij-1", "园区外的一句话Ab1x-", "ABCDEFGHIJ1 "})
    void takesThreeKindsOfTwelveCharacters(String password) {
        assertThatCode(() -> rules.check(DESK, password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Abcdefghi12, at least 12",
        "一二三四五六七八九Ab, at least 12",
        "abcdefghijkl1, needs 3 of these",
        "ParkAtlas-2026, parkatlas",
        "In-梅州-2026-now, 梅州",
        "X1-Desk-of-Dabu, desk-of-dabu",
    })
    void refusesWhatIsShortPlainOrGuessedFirst(String password, String reason) {
        assertThatThrownBy(() -> rules.check(DESK, password))
                .isInstanceOf(PasswordRefused.class)
                .hasMessageContaining(reason);
    }

    /** NIST SP 800-63B, 5.1.1.2: no rules of composition. */
    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "aaaaaaaaaaaa"})
    void takesAnyCharactersWhereOneKindIsEnough(String password) {
        var plain = new PasswordRules(12, 1, List.of());

        assertThatCode(() -> plain.check(DESK, password)).doesNotThrowAnyException();
    }
}
