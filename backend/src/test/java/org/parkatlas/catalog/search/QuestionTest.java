package org.parkatlas.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.problem.InvalidParameter;

class QuestionTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "（）", "%_"})
    void refusesWhatIsEmptyAfterFolding(String typed) {
        assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> Question.of(typed));
    }

    @Test
    void takes64CharactersAndRefuses65() {
        var character = Character.toString(0x20BB7);

        assertThat(Question.of(character.repeat(64) + "（）").text()).hasSize(128);
        assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> Question.of(character.repeat(65)));
    }

    @Test
    void isCutIntoPiecesOfTwoCharacters() {
        assertThat(Question.of("广").grams()).containsExactly("广");
        assertThat(Question.of("广梅园").grams()).containsExactly("广梅", "梅园");
    }

    @Test
    void isReadAloudOnlyWhereCharactersAndLettersAreMixed() {
        assertThat(Question.of("广mei").spoken()).contains("guangmei");
        assertThat(Question.of("广mei").written()).isEqualTo("%广%");
        assertThat(Question.of("广梅").spoken()).isEmpty();
        assertThat(Question.of("guangmei").spoken()).isEmpty();
    }

    @Test
    void isLookedForInsideReadingsFromThreeLettersOn() {
        assertThat(Question.of("mei").atSyllable()).isEqualTo(" m ?e ?i");
        assertThat(Question.of("me").atSyllable()).isNull();
        assertThat(Question.of("广mei").atSyllable()).isNull();
    }
}
