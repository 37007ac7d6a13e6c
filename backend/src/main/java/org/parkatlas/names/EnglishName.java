package org.parkatlas.names;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an object is called in English.
 *
 * @param name      the name in full
 * @param shortName for maps and lists, null where the name is short enough
 * @param basis     official: its owner or an authority uses the name; usual: as atlases and newspapers write it;
 *                  translation: ours; pinyin: how the Chinese name is spelt, which is all there is
 */
public record EnglishName(
        String name,
        @Nullable String shortName,

        @Schema(allowableValues = {"official", "usual", "translation", "pinyin"})
        String basis) {

    /** That of a row of a view with the columns {@code name_en}, {@code short_name_en} and {@code name_en_basis}. */
    public static @Nullable EnglishName of(ResultSet row) throws SQLException {
        return ofNullable(row.getString("name_en"), row.getString("short_name_en"), row.getString("name_en_basis"));
    }

    /** The name of these parts, null where there is none. */
    public static @Nullable EnglishName ofNullable(
            @Nullable String name, @Nullable String shortName, @Nullable String basis) {
        return name == null || basis == null ? null : new EnglishName(name, shortName, basis);
    }
}
