package org.parkatlas.jobs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How the file of a job is called.
 *
 * @param name      what people see
 * @param plainName the same for programs that know ASCII only
 * @param mediaType RFC 6838
 */
public record JobFile(String name, String plainName, String mediaType) {

    /** The header {@code Content-Disposition} (RFC 6266, RFC 8187). */
    public String disposition() {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plainName, encoded);
    }
}
