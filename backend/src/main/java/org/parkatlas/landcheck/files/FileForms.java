package org.parkatlas.landcheck.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.geofile.files.FileForm;
import org.parkatlas.geofile.files.RawText;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/** The fields beside a file with red lines: what a person has decided about it. */
public final class FileForms {

    private static final String LAYER = "layer";
    private static final String ROW = "row";
    private static final String CRS = "crs";
    private static final String ORDER = "order";
    private static final String ENCODING = "encoding";
    private static final String TITLE = "title";

    private static final Set<String> FIELDS = Set.of(LAYER, ROW, CRS, ORDER, ENCODING, TITLE);

    private FileForms() {}

    /**
     * The form, for the description of the interface.
     *
     * @param layer    name of the layer; of a file with one that has areas it may be left out
     * @param row      of the red line, from 1; of a layer with one area it may be left out
     * @param crs      the system that was confirmed; where the file names one that fits, it may be left out
     * @param order    which number goes to the east, as the reading had it
     * @param encoding in which texts are read
     * @param title    what the red line or the batch is called
     */
    @Schema(name = "RedLineFileForm")
    public record Described(
            @Schema(type = "string", format = "binary", requiredMode = Schema.RequiredMode.REQUIRED)
            String file,

            @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            String layer,

            @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            Integer row,

            @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, example = "EPSG:4527")
            String crs,

            @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            Order order,

            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    allowableValues = {"UTF-8", "GB18030"})
            String encoding,

            @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            String title) {}

    /** The form in the body of a request. */
    public static FileForm read(HttpServletRequest request) throws IOException {
        return FileForm.read(request, FIELDS);
    }

    static Optional<String> layer(FileForm form) {
        return form.text(LAYER);
    }

    static Optional<String> crs(FileForm form) {
        return form.text(CRS);
    }

    /** What the red line or the batch is called. */
    public static Optional<String> title(FileForm form) {
        var title = form.text(TITLE);
        title.filter(text -> !text.matches("\\P{Cntrl}{1,120}")).ifPresent(text -> {
            throw new InvalidParameter(
                    TITLE, new Wording("title 为 1 至 120 字的一行。", "title is one line of 1 to 120 characters."));
        });
        return title;
    }

    static @Nullable Long row(FileForm form) {
        var text = form.text(ROW).orElse(null);
        if (text != null && !text.matches("[1-9]\\d{0,8}")) {
            throw new InvalidParameter(ROW, new Wording("row 为行号，从 1 开始。", "row is the number of a row, from 1."));
        }
        return text == null ? null : Long.valueOf(text);
    }

    static @Nullable String order(FileForm form) {
        var text = form.text(ORDER).orElse(null);
        if (text != null && !text.equals(Order.EAST_FIRST.name()) && !text.equals(Order.NORTH_FIRST.name())) {
            throw InvalidParameter.unknownValue(ORDER, text);
        }
        return text;
    }

    static @Nullable Charset encoding(FileForm form) {
        var text = form.text(ENCODING).orElse(null);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "UTF-8" -> StandardCharsets.UTF_8;
            case "GB18030" -> RawText.GB18030;
            default -> throw InvalidParameter.unknownValue(ENCODING, text);
        };
    }
}
