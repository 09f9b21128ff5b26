/**
 * AssertJ assertions (断言) for answers of the engines. Start at {@link io.github.louyu.testkit.assertions.LouyuAssertions}. A
 * failure says in Chinese and English what was expected and what was found, and shows the explanation. This package uses
 * AssertJ and the public types of the library.
 */
@NullMarked
package io.github.louyu.testkit.assertions;

import org.jspecify.annotations.NullMarked;
