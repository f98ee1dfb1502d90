package dev.migrator.conformance;

class SqliteRandomSchemaIntegrationTests extends RandomSchemaSuite {

	@Override
	protected ConformanceSuite database() {
		return new SqliteConformanceIntegrationTests();
	}

}
