package org.parkatlas.catalog.http;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Answers that anybody may keep for a minute and ask again for with their entity tag, packed where the client
 * takes that.
 */
public final class Answers {

    /** What is asked for often and changes now and then. */
    public static final String FOR_A_MINUTE = "public, max-age=60";

    private Answers() {}

    /** The body under a tag that is made of it; 304 where the client has it. */
    public static ResponseEntity<byte[]> of(byte[] body, HttpHeaders headers, HttpServletRequest request) {
        return of(Naming.ofBytes(EntityTags.digest(body)), body, headers, request);
    }

    /**
     * The body under a tag that is made of {@code naming}; 304 where the client has it.
     *
     * @param headers those of the full answer, {@code Vary} among them
     */
    public static ResponseEntity<byte[]> of(
            Naming naming, byte[] body, HttpHeaders headers, HttpServletRequest request) {
        return findKnown(naming, headers, request).orElseGet(() -> full(naming, body, headers, request));
    }

    /** A body that is packed in itself, such as an image; 304 where the client has it. */
    public static ResponseEntity<byte[]> ofPacked(byte[] body, HttpHeaders headers, HttpServletRequest request) {
        var all = cached(Naming.ofBytes(EntityTags.digest(body)).tag(AcceptedCoding.IDENTITY));
        if (EntityTags.match(request.getHeaders(HttpHeaders.IF_NONE_MATCH), String.valueOf(all.getETag()))) {
            return new ResponseEntity<>(all, HttpStatus.NOT_MODIFIED);
        }
        headers.forEach(all::addAll);
        return new ResponseEntity<>(body, all, HttpStatus.OK);
    }

    /** 304 where the client has the answer of this name: the headers that caches need, and nothing else. */
    public static Optional<ResponseEntity<byte[]>> findKnown(
            Naming naming, HttpHeaders headers, HttpServletRequest request) {
        var tag = naming.tag(accepted(request));
        if (!EntityTags.match(request.getHeaders(HttpHeaders.IF_NONE_MATCH), tag)) {
            return Optional.empty();
        }
        var kept = cached(tag);
        kept.put(HttpHeaders.VARY, headers.getOrEmpty(HttpHeaders.VARY));
        return Optional.of(new ResponseEntity<>(kept, HttpStatus.NOT_MODIFIED));
    }

    private static ResponseEntity<byte[]> full(
            Naming naming, byte[] body, HttpHeaders headers, HttpServletRequest request) {
        var coding = accepted(request);
        var all = cached(naming.tag(coding));
        headers.forEach(all::addAll);
        if (coding == AcceptedCoding.IDENTITY) {
            return new ResponseEntity<>(body, all, HttpStatus.OK);
        }
        all.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        return new ResponseEntity<>(Gzip.pack(body), all, HttpStatus.OK);
    }

    private static HttpHeaders cached(String tag) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE);
        headers.set(HttpHeaders.ETAG, tag);
        return headers;
    }

    private static AcceptedCoding accepted(HttpServletRequest request) {
        return AcceptedCoding.of(request.getHeaders(HttpHeaders.ACCEPT_ENCODING));
    }
}
