package dev.migrator.sample.catalog;

import java.util.List;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what there is to buy. */
@RestController
class ProductController {

	private final ProductRepository products;

	ProductController(ProductRepository products) {
		this.products = products;
	}

	@GetMapping("/products")
	List<Product> products() {
		return this.products.findAll(Sort.by("sku"));
	}

}
