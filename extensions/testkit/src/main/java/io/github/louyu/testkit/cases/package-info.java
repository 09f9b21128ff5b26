/**
 * Cases as YAML (案例文件): files, days and expected answers in a form that an office can read and write, run as JUnit tests. Start
 * at {@link io.github.louyu.testkit.cases.CaseFiles}. Every mistake in a case file is told with its line, column and path.
 */
@NullMarked
package io.github.louyu.testkit.cases;

import org.jspecify.annotations.NullMarked;
