package org.parkatlas.problem;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Hidden;

/** Errors that arise outside the controllers: in a filter or in the servlet container. */
@Hidden
@RestController
class ProblemErrorController implements ErrorController {

    /** Tomcat refuses TRACE itself and lists what a servlet may have in general; set once more, Allow says what is so. */
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var type = CommonProblems.forStatus(status);
        if (type.equals(CommonProblems.METHOD_NOT_ALLOWED)) {
            response.setHeader(HttpHeaders.ALLOW, ProblemReportValve.ALLOWED);
        }
        return ResponseEntity.status(type.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .header(RequestId.HEADER, RequestId.of(request))
                .body(ProblemBodies.of(type, CommonProblems.detailFor(type), List.of(), request));
    }
}
