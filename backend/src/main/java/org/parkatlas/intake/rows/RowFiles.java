package org.parkatlas.intake.rows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.RowSource;
import org.parkatlas.problem.Wording;
import org.springframework.core.io.InputStreamSource;

import tools.jackson.databind.json.JsonMapper;

/** Files as sources of rows, and why one cannot be read. */
public final class RowFiles {

    private RowFiles() {}

    /**
     * The rows of a CSV or GeoJSON file, by the end of its name.
     *
     * @param name  what rejections call the file
     * @param bytes opened anew for every reading
     */
    public static RowSource of(String name, InputStreamSource bytes, List<PackColumn> columns, JsonMapper json) {
        return name.endsWith(".csv") ? new CsvRows(name, bytes, columns) : new FeatureRows(name, bytes, columns, json);
    }

    /** Why bytes could not be read, in a sentence. */
    public static Wording reason(IOException failed) {
        if (failed instanceof RefusedText refused) {
            return refused.reason();
        }
        if (failed instanceof NoSuchFileException) {
            return new Wording("文件已经不在。", "is not there any more.");
        }
        if (failed instanceof AccessDeniedException) {
            return new Wording("服务没有读取它的权限。", "may not be read by the user of the service.");
        }
        return Wording.of("无法读取：%s。", "cannot be read: %s.", String.valueOf(failed.getMessage()));
    }

    static Set<String> names(List<PackColumn> columns) {
        return columns.stream().map(PackColumn::name).collect(Collectors.toSet());
    }

    static Wording unknownColumn() {
        return new Wording("没有这一列。", "there is no such column.");
    }
}
