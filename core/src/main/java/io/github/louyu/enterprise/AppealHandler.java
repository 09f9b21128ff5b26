package io.github.louyu.enterprise;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A department that handles an appeal (承办单位), as lead or in support.
 *
 * @param department the department, by the id that the host has for it, not blank
 * @param role what part it has
 */
public record AppealHandler(String department, HandlerRole role) {

    /**
     * Checks the department.
     *
     * @param department the department, by the id that the host has for it, not blank
     * @param role what part it has
     * @throws IllegalArgumentException if the department is blank
     */
    public AppealHandler {
        ContentChecks.checkText("what.handler-department", Map.of(), requireNonNull(department, "department"));
        requireNonNull(role, "role");
    }

    /**
     * Names the lead handler.
     *
     * @param department the department, not blank
     * @return the handler
     * @throws IllegalArgumentException if the department is blank
     */
    public static AppealHandler lead(String department) {
        return new AppealHandler(department, HandlerRole.LEAD);
    }

    /**
     * Names a supporting handler.
     *
     * @param department the department, not blank
     * @return the handler
     * @throws IllegalArgumentException if the department is blank
     */
    public static AppealHandler supporting(String department) {
        return new AppealHandler(department, HandlerRole.SUPPORTING);
    }
}
