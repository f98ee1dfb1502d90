package dev.migrator.conformance.mapping;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** A class without annotations. */
public class PlainOrder {

	private @Nullable Long id;

	private String code = "";

	private @Nullable BigDecimal amount;

}
