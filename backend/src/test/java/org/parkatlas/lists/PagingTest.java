package org.parkatlas.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.problem.InvalidParameter;

class PagingTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "100, 100", "1000, 1000", "1001, 1000", "2147483647, 1000", ", 100"})
    void clampsTheLimit(Integer asked, int limit) {
        assertThat(Paging.of(asked, null, 1).limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesALimitThatIsNotPositive(int limit) {
        assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> Paging.of(limit, null, 1));
    }

    @Test
    void findsItsKeyAgainInTheCursorOfThePage() {
        var page = Paging.of(2, null, 2).page(List.of("甲", "乙", "丙"), 9, name -> List.of(name, "id-" + name));

        var next = Paging.of(2, page.next(), 2);

        assertThat(page.items()).containsExactly("甲", "乙");
        assertThat(next.after()).containsExactly("乙", "id-乙");
    }

    @Test
    void endsWithAPageThatIsNotLongerThanTheLimit() {
        var page = Paging.of(2, null, 1).page(List.of("甲", "乙"), 2, List::of);

        assertThat(page.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1e9", "-1", "%", "null", "5LiJ546v", "====", "中"})
    void refusesWhatIsNoCursorWhateverTheKeyIsLike(String cursor) {
        for (var keys : List.of(1, 2, 3)) {
            assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> Paging.of(null, cursor, keys));
        }
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        var ofTwo = Paging.of(1, null, 2).page(List.of("a", "b"), 2, name -> List.of(name, name));

        assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> Paging.of(null, ofTwo.next(), 1));
    }

    /** PostgreSQL has no text with NUL in it. */
    @Test
    void refusesAForgedCursorWithNul() {
        assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> Paging.of(null, forged("a\0b"), 1));
    }

    @Test
    void refusesAForgedCursorThatHasNoNumberWhereOneBelongs() {
        var paging = Paging.of(null, forged("ten"), 1);

        assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> paging.numberAfter(0));
    }

    /** Key, unit separator and CRC-32 of the key in hexadecimal digits, in Base64 for URLs. */
    private static String forged(String key) {
        var crc = new CRC32();
        crc.update(key.getBytes(StandardCharsets.UTF_8));
        var text = key + '\u001f' + Long.toHexString(crc.getValue());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
