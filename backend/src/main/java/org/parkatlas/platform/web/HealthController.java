package org.parkatlas.platform.web;

import org.springframework.boot.actuate.endpoint.ApiVersion;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.WebServerNamespace;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointWebExtension;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import io.swagger.v3.oas.annotations.Hidden;

/**
 * Health at the address of the service itself, for load balancers that see nothing else. The management port answers the
 * same with threads of its own; this one answers when a thread for requests is free.
 */
@Hidden
@RestController
class HealthController {

    private static final String PATH = "/actuator/health";
    private static final String ACTUATOR_JSON = "application/vnd.spring-boot.actuator.v3+json";

    private final HealthEndpointWebExtension health;

    HealthController(HealthEndpointWebExtension health) {
        this.health = health;
    }

    @GetMapping(
            path = PATH,
            produces = {ACTUATOR_JSON, "application/json"})
    ResponseEntity<HealthDescriptor> all() throws NoResourceFoundException {
        return answer(ask());
    }

    @GetMapping(
            path = PATH + "/{group}",
            produces = {ACTUATOR_JSON, "application/json"})
    ResponseEntity<HealthDescriptor> group(@PathVariable("group") String group) throws NoResourceFoundException {
        return answer(ask(group));
    }

    private WebEndpointResponse<HealthDescriptor> ask(String... path) {
        return health.health(ApiVersion.V3, WebServerNamespace.SERVER, SecurityContext.NONE, false, path);
    }

    private static ResponseEntity<HealthDescriptor> answer(WebEndpointResponse<HealthDescriptor> found)
            throws NoResourceFoundException {
        var body = found.getBody();
        if (body == null) {
            throw new NoResourceFoundException(HttpMethod.GET, PATH, PATH);
        }
        return ResponseEntity.status(found.getStatus())
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
