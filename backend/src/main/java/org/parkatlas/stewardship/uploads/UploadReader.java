package org.parkatlas.stewardship.uploads;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Reads what somebody wants to upload; how long a body may be was decided before ({@code parkatlas.bodies}). */
@Component
class UploadReader {

    /** As the table wants it; a path is no name. */
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\]{1,200}");

    private final Imports imports;
    private final ImportProperties properties;

    UploadReader(Imports imports, ImportProperties properties) {
        this.imports = imports;
        this.properties = properties;
    }

    /**
     * Takes the file in the body, or makes room for one of this size.
     *
     * @param size null if the file is in the body
     * @throws InvalidParameter if the name is none, or there is neither a file nor a size, or both
     */
    StoredImport begin(SignedIn sender, String name, @Nullable Long size, HttpServletRequest request)
            throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidParameter(
                    "name",
                    new Wording(
                            "name 应为 1 至 200 个字符的文件名，不含路径。",
                            "name is the name of a file with 1 to 200 characters, without a path."));
        }
        var content = body(request);
        if ((content.length == 0) == (size == null)) {
            throw new InvalidParameter(
                    "size",
                    new Wording(
                            "请求内容应为文件；分块上传时内容留空，size 为文件的字节数。",
                            "The body is the file; for one in pieces it is empty, and size is the number of its bytes."));
        }
        return size == null ? imports.take(sender, name, content) : imports.open(sender, name, checked(size));
    }

    private long checked(long size) {
        long most = properties.longest().toBytes();
        if (size < 1 || size > most) {
            throw new InvalidParameter("size", Wording.of("size 应为 1 至 %d。", "size is 1 to %d.", most));
        }
        return size;
    }

    /** The bytes that came. */
    static byte[] body(HttpServletRequest request) throws IOException {
        return request.getInputStream().readAllBytes();
    }
}
