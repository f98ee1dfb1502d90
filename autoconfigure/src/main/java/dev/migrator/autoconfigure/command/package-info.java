/**
 * Internal. Runs one command from the application's own jar instead of the application:
 * the context is made, but only the beans that the command needs. Entry type:
 * {@code CommandModeRunListener}, which Spring Boot finds. Imports {@code line} and
 * {@code terminal} below it and core's {@code Migrator}.
 */
@NullMarked
package dev.migrator.autoconfigure.command;

import org.jspecify.annotations.NullMarked;
