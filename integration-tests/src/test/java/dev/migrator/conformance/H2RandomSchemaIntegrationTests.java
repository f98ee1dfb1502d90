package dev.migrator.conformance;

class H2RandomSchemaIntegrationTests extends RandomSchemaSuite {

	@Override
	protected ConformanceSuite database() {
		return new H2ConformanceIntegrationTests();
	}

}
