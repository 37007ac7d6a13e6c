package org.parkatlas.geofile.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

/**
 * A form with one file and some short texts ({@code multipart/form-data}, RFC 7578). How long it may be was decided before it
 * was received; the service knows no other forms with files, so that Spring's reader of them is off.
 *
 * @param name    what its sender calls the file, without a path
 * @param content its bytes
 * @param texts   the other fields that were filled in
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one request, and nobody compares it
public record FileForm(String name, byte[] content, Map<String, String> texts) {

    private static final String FILE = "file";
    private static final int MOST_PARTS = 12;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_NAME = 200;

    public FileForm {
        texts = Map.copyOf(texts);
    }

    /**
     * Reads the body of a request.
     *
     * @param fields names of the texts that are understood
     * @throws InvalidParameter if there is no file, or a field is unknown, repeated or too long
     */
    public static FileForm read(HttpServletRequest request, Set<String> fields) throws IOException {
        var form = new Reading(fields);
        var upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setFileCountMax(MOST_PARTS);
        try {
            var parts = upload.getItemIterator(new ServletRequestContext(request));
            while (parts.hasNext()) {
                form.add(parts.next());
            }
        } catch (IOException | InvalidFileNameException broken) {
            throw new InvalidParameter(
                    FILE,
                    new Wording(
                            "表单读不出：应为 multipart/form-data，文件在字段 file 里。",
                            "The form cannot be read: it is multipart/form-data, with the file in the field file."));
        }
        return form.finish();
    }

    /** What was filled in for this field. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** What has come of a form. */
    private static final class Reading {

        private final Set<String> fields;
        private final Map<String, String> texts = new HashMap<>();
        private @Nullable String name;
        private byte[] content = {};

        Reading(Set<String> fields) {
            this.fields = fields;
        }

        void add(FileItemStream part) throws IOException {
            var field = part.getFieldName();
            try (var stream = part.openStream()) {
                if (FILE.equals(field) && name == null && !part.isFormField()) {
                    name = lastOf(part.getName());
                    content = stream.readAllBytes();
                } else if (!fields.contains(String.valueOf(field)) || texts.containsKey(field)) {
                    throw InvalidParameter.unknownValue("form", String.valueOf(field));
                } else {
                    addText(field, stream.readNBytes(LONGEST_TEXT + 1));
                }
            }
        }

        private void addText(String field, byte[] text) {
            if (text.length > LONGEST_TEXT) {
                throw new InvalidParameter(
                        field, Wording.of("%s 最长 %d 字节。", "%s has %d bytes at most.", field, LONGEST_TEXT));
            }
            var value = new String(text, StandardCharsets.UTF_8).strip();
            if (!value.isEmpty()) {
                texts.put(field, value);
            }
        }

        /** Some clients send the path on their own disk. */
        private static String lastOf(@Nullable String path) {
            var plain = path == null ? "" : path.replaceAll("\\p{Cntrl}", "").replaceAll(".*[/\\\\]", "");
            return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
        }

        FileForm finish() {
            if (name == null || content.length == 0) {
                throw new InvalidParameter(FILE, new Wording("字段 file 里应有文件。", "The field file has to hold a file."));
            }
            return new FileForm(name, content, texts);
        }
    }
}
