package org.parkatlas.platform.limits;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.parkatlas.platform.spi.ClientNetwork;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.github.bucket4j.Bucket;

/**
 * A token bucket per client address, so that no client has the service to itself. Tiles have buckets of their own: a map
 * asks for a screenful at once. So has what people have to read, of which nobody writes many in an hour.
 *
 * <p>An address of this machine has no limit: it is no client from outside, but a proxy that was not told to the service,
 * behind which all clients would share one bucket. Which address counts behind a proxy that was told
 * ({@code server.forward-headers-strategy}) is Tomcat's business.
 */
final class RateLimit extends HttpFilter {

    private final transient LoadingCache<String, Bucket> documents;
    private final transient LoadingCache<String, Bucket> tiles;
    private final transient LoadingCache<String, Bucket> letters;
    private final transient RateProperties.Letters posted;

    RateLimit(RateProperties properties) {
        this.documents = buckets(properties.documents(), properties.addresses());
        this.tiles = buckets(properties.tiles(), properties.addresses());
        this.letters = buckets(properties.letters(), properties.addresses());
        this.posted = properties.letters();
    }

    private static LoadingCache<String, Bucket> buckets(RateProperties.Rate rate, int addresses) {
        return Caffeine.newBuilder()
                .maximumSize(addresses)
                .expireAfterAccess(rate.refill())
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.tokens(), rate.in()))
                        .build());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var client = request.getRemoteAddr();
        var left = isOfThisMachine(client)
                ? null
                : bucketsFor(request).get(ClientNetwork.of(client)).tryConsumeAndReturnRemaining(1);
        if (left == null || left.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            var wait = Duration.ofNanos(left.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private LoadingCache<String, Bucket> bucketsFor(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (posted.are(request.getMethod(), path)) {
            return letters;
        }
        return path.contains("/tiles/") ? tiles : documents;
    }

    private static boolean isOfThisMachine(String address) {
        return address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
    }
}
