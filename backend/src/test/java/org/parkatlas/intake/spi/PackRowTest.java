package org.parkatlas.intake.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.problem.Wording;

class PackRowTest {

    private static final Wording REASON = new Wording("不对。", "is wrong.");

    /** RFC 6901: a slash in a name is ~1, a tilde ~0. */
    @ParameterizedTest
    @CsvSource({
        "FEATURE, 2, code, /features/0/properties/code",
        "FEATURE, 5, geometry, /features/3/geometry",
        "FEATURE, 5, '', /features/3",
        "OBJECT, 1, code, /code",
        "OBJECT, 1, a/b~c, /a~1b~0c",
    })
    void pointsIntoJson(RowPlace.Form form, int row, String column, String pointer) {
        var rejection = new PackRejection(new RowPlace("x", row, form), column, REASON);

        assertThat(rejection.entry().pointer()).isEqualTo(pointer);
        assertThat(rejection.entry().row()).isNull();
        assertThat(rejection.entry().message()).isEqualTo(REASON);
    }

    @Test
    void namesRowAndColumnOfATable() {
        var entry = new PackRejection(RowPlace.line("parks.csv", 7), "name", REASON).entry();

        assertThat(entry.pointer()).isNull();
        assertThat(entry.row()).isEqualTo(7);
        assertThat(entry.column()).isEqualTo("name");
    }

    /** A form is a row like any other: the same check, the same words, its own kind of place. */
    @Test
    void isCheckedWhereverItComesFrom() {
        var rejections = new Rejections();
        var form = new SourceRow(new RowPlace("", 1, RowPlace.Form.OBJECT), Map.of("ord", "x"), null, Map.of());

        var row = new PackRow(form, rejections);
        row.checkForm(PackColumn.of("name*", "ord*"));
        row.integer("ord");

        assertThat(rejections.listed())
                .extracting(rejection -> rejection.entry().pointer())
                .containsExactly("/name", "/ord");
    }

    @Test
    void tellsTheSameMistakeOnce() {
        var rejections = new Rejections();
        var row = new PackRow(SourceRow.line("parks.csv", 2, Map.of()), rejections);

        row.text("name");
        row.text("name");

        assertThat(rejections.count()).isEqualTo(1);
    }

    /** The second pass reads every cell again and tells then. */
    @Test
    void tellsOfNoCellWhileItDeclares() {
        var rejections = new Rejections();
        var row = PackRow.toDeclare(SourceRow.line("parks.csv", 2, Map.of("id", "A")), rejections);

        row.id("id");
        assertThat(rejections.isEmpty()).isTrue();
        row.reject("id", REASON);

        assertThat(rejections.count()).isEqualTo(1);
    }
}
